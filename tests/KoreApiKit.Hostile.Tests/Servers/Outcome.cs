using KoreApiKit.Campaigns;
using KoreApiKit.Errors;

namespace KoreApiKit.Hostile.Tests.Servers;

/// <summary>How a call must end.</summary>
internal abstract record Outcome
{
    /// <summary>The answer is usable after all.</summary>
    public static Outcome Success { get; } = new Succeeds();

    /// <summary>The answer did not even begin.</summary>
    public static Outcome NotReached { get; } = new Throws(typeof(ApiConnectionException), null, null);

    /// <summary>The headers did not come in time.</summary>
    public static Outcome NoAnswerInTime { get; } = new Throws(typeof(ApiTimeoutException), null, null);

    /// <summary>The connection broke after the headers of a success.</summary>
    public static Outcome Broken(string bodyStart) => new Throws(typeof(ApiConnectionException), 200, bodyStart);

    /// <summary>The body of a success did not end in time.</summary>
    public static Outcome Unfinished(string bodyStart) => new Throws(typeof(ApiTimeoutException), 200, bodyStart);

    /// <summary>The body of a success is not what was promised.</summary>
    public static Outcome Misformed(string? bodyStart) => new Throws(typeof(ApiResponseFormatException), 200, bodyStart);

    /// <summary>An error, or a status that nobody documented.</summary>
    public static Outcome Refused(int status, string? bodyStart) => new Throws(typeof(ApiException), status, bodyStart);

    /// <summary>An error whose body has its documented form.</summary>
    public static Outcome RefusedAsDocumented(int status) => new Throws(typeof(ErrorResponseException), status, null);

    internal sealed record Succeeds : Outcome;

    /// <param name="Type">The exact type of the exception.</param>
    /// <param name="Status">The status that it keeps, or null where there was none.</param>
    /// <param name="BodyStart">How the kept body begins, or null where the scenario says nothing of it.</param>
    internal sealed record Throws(Type Type, int? Status, string? BodyStart) : Outcome;
}
