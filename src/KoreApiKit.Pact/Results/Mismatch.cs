namespace KoreApiKit.Pact.Results;

/// <summary>One difference between what was expected and what came.</summary>
/// <param name="Kind">The part that differs: <c>Body</c>, <c>BodyType</c>, <c>Header</c>, <c>Query</c>, <c>Method</c>, <c>Path</c> or <c>Status</c>.</param>
/// <param name="Path">The JSON path in a body, or the name of a header or parameter; null for the other parts.</param>
/// <param name="Expected">What was expected, as the engine shows it.</param>
/// <param name="Actual">What came, as the engine shows it.</param>
/// <param name="Message">The engine's sentence, which names missing fields.</param>
public sealed record Mismatch(string Kind, string? Path, string? Expected, string? Actual, string Message)
{
    /// <inheritdoc />
    public override string ToString() => Path is null ? $"{Kind}: {Message}" : $"{Kind} {Path}: {Message}";
}
