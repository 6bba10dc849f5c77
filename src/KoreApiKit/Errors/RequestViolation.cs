using KoreApiKit.Validation;

namespace KoreApiKit.Errors;

/// <summary>A limit of the specification that a request breaks.</summary>
/// <param name="Part">What of the request: <c>body</c>, or the parameter's wire name.</param>
/// <param name="Violation">The limit, and the JSON Pointer from that part's root.</param>
public sealed record RequestViolation(string Part, Violation Violation)
{
    /// <summary>The part, the place in it and the message, for people.</summary>
    public override string ToString() => $"{Part}{Violation.Pointer}: {Violation.Message}";
}
