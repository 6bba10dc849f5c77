namespace KoreApiKit.Contracts.Matching.Mismatches;

/// <summary>One difference between an expected message and the actual one.</summary>
/// <param name="Path">The place in the body such as <c>$.items[0].id</c>, or the name of a header or parameter; null for the other parts.</param>
/// <param name="Expected">What was expected, as text; null for nothing.</param>
/// <param name="Actual">What came, as text; null for nothing.</param>
/// <param name="Message">One sentence for people.</param>
internal sealed record MessageMismatch(MismatchKind Kind, string? Path, string? Expected, string? Actual, string Message);

/// <summary>A difference between two values, before it is known which part of a message they are.</summary>
/// <param name="Path">The place of the value.</param>
internal sealed record ValueMismatch(BodyPath Path, string? Expected, string? Actual, string Message)
{
    public MessageMismatch InBody => new(MismatchKind.Body, Path.ToString(), Expected, Actual, Message);
}
