using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Whether a request names an operation of the specification.</summary>
public enum RequestMatch
{
    /// <summary>Path and method name an operation.</summary>
    Operation,

    /// <summary>The path is known, but not with this method.</summary>
    OtherMethod,

    /// <summary>No path of the specification matches.</summary>
    None,
}

/// <summary>A rule of the specification that a message breaks.</summary>
/// <param name="Place">The part of the message: <c>body</c>, <c>query campaignType</c>, <c>header iid</c>, <c>path iid</c>, <c>status</c>.</param>
/// <param name="Pointer">The JSON Pointer of the value inside that part; empty for the part as a whole.</param>
/// <param name="Keyword">The keyword of the specification that is broken, such as <c>maxLength</c> or <c>required</c>.</param>
/// <param name="Message">One sentence for people.</param>
/// <param name="SpecLocation">Where the rule stands: <c>file(line,column)</c>, counted from 1.</param>
public sealed record ContractViolation(string Place, string Pointer, string Keyword, string Message, string SpecLocation)
{
    /// <summary>Gives the violation in one line.</summary>
    public override string ToString() => $"{Place}{(Pointer.Length > 0 ? " " + Pointer : "")}: {Message} ({SpecLocation})";

    internal static ContractViolation Of(string place, SchemaViolation violation) =>
        new(place, violation.InstancePointer, violation.Keyword, violation.Message, violation.SchemaLocation.ToString());
}

/// <summary>What a check of a request gave.</summary>
/// <param name="Match">Whether an operation was found.</param>
/// <param name="OperationId">The operation's id, or null when none was found or it has no id.</param>
/// <param name="PathParameters">The values of the path's parameters, percent-decoded.</param>
/// <param name="Violations">The rules that the request breaks; empty for a good request.</param>
public sealed record RequestCheckResult(
    RequestMatch Match,
    string? OperationId,
    IReadOnlyDictionary<string, string> PathParameters,
    IReadOnlyList<ContractViolation> Violations)
{
    /// <summary>Whether the request is one that the specification accepts.</summary>
    public bool IsAccepted => Match == RequestMatch.Operation && Violations.Count == 0;
}
