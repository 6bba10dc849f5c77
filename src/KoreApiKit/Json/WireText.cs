namespace KoreApiKit.Json;

/// <summary>The text of an open enum: compared character by character, and empty rather than null for <c>default</c>.</summary>
public readonly struct WireText : IEquatable<WireText>
{
    private readonly string? _text;

    /// <summary>Keeps a text.</summary>
    public WireText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    /// <summary>The text.</summary>
    public string Text => _text ?? "";

    /// <inheritdoc/>
    public bool Equals(WireText other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WireText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both are the same text.</summary>
    public static bool operator ==(WireText left, WireText right) => left.Equals(right);

    /// <summary>Whether they are different texts.</summary>
    public static bool operator !=(WireText left, WireText right) => !left.Equals(right);
}
