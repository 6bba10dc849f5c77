using System.Globalization;

namespace KoreApiKit.Mock.Faults;

/// <summary>What goes wrong with an answer.</summary>
public enum FaultKind
{
    /// <summary>Another status, with a problem document (RFC 9457) that says so.</summary>
    Status,

    /// <summary>The connection is reset, and nothing is answered.</summary>
    Reset,

    /// <summary>The right status and headers, without the body.</summary>
    Empty,

    /// <summary>The connection ends in the middle of the body.</summary>
    Truncated,

    /// <summary>The body has the length it says, but its end is cut off and replaced, so that JSON cannot be read.</summary>
    Malformed,
}

/// <summary>A fault.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="Status">For <see cref="FaultKind.Status"/>: the status, 200 to 599; else 0.</param>
public sealed record Fault(FaultKind Kind, int Status = 0)
{
    /// <summary>What <see cref="TryParse"/> reads, for messages.</summary>
    internal const string Words = "a status such as 503, or reset, empty, truncated, malformed";

    /// <summary>Reads a status, <c>reset</c>, <c>empty</c>, <c>truncated</c> or <c>malformed</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The fault, or null where the text is none.</returns>
    public static Fault? TryParse(string? text) => text?.Trim() switch
    {
        "reset" => new Fault(FaultKind.Reset),
        "empty" => new Fault(FaultKind.Empty),
        "truncated" => new Fault(FaultKind.Truncated),
        "malformed" => new Fault(FaultKind.Malformed),
        { } other when int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out int status) && status is >= 200 and <= 599 =>
            new Fault(FaultKind.Status, status),
        _ => null,
    };

    /// <summary>Gives the fault as it is written.</summary>
    public override string ToString() =>
        Kind == FaultKind.Status ? Status.ToString(CultureInfo.InvariantCulture) : Kind.ToString().ToLowerInvariant();
}
