namespace KoreApiKit.Validation;

/// <summary>A limit of the specification that a value breaks.</summary>
/// <param name="Pointer">Where the value stands: a JSON Pointer (RFC 6901) from the validated value; empty for the value itself.</param>
/// <param name="Keyword">The keyword of JSON Schema that is broken, such as <c>maxLength</c>.</param>
/// <param name="Message">What is allowed and what was found. Long values are not repeated.</param>
public sealed record Violation(string Pointer, string Keyword, string Message)
{
    /// <summary>The place and the message, for people.</summary>
    public override string ToString() => $"{(Pointer.Length == 0 ? "(root)" : Pointer)}: {Message}";
}
