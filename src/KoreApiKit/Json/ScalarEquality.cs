using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>Compares values by their type's own equality.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct OwnEquality<T> : IEqualityComparer<T>
{
    /// <inheritdoc/>
    public bool Equals(T? x, T? y) => EqualityComparer<T>.Default.Equals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(T value) => value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(value);
}

/// <summary>Compares JSON values as JSON Schema does (2020-12, core, section 4.2.2): numbers by value, objects without regard to order.</summary>
public readonly struct JsonEquality : IEqualityComparer<JsonElement>
{
    /// <inheritdoc/>
    public bool Equals(JsonElement x, JsonElement y) => JsonElementEquality.AreEqual(x, y);

    /// <inheritdoc/>
    public int GetHashCode(JsonElement value) => JsonElementEquality.Hash(value);
}

/// <summary>Compares bytes by content.</summary>
public readonly struct BytesEquality : IEqualityComparer<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public bool Equals(ReadOnlyMemory<byte> x, ReadOnlyMemory<byte> y) => x.Span.SequenceEqual(y.Span);

    /// <inheritdoc/>
    public int GetHashCode(ReadOnlyMemory<byte> value)
    {
        var hash = default(HashCode);
        hash.AddBytes(value.Span);
        return hash.ToHashCode();
    }
}

/// <summary>Compares values that may be null.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TEquality">How values are compared.</typeparam>
public readonly struct NullableEquality<T, TEquality> : IEqualityComparer<T?>
    where T : struct
    where TEquality : struct, IEqualityComparer<T>
{
    /// <inheritdoc/>
    public bool Equals(T? x, T? y) => x is { } left && y is { } right ? default(TEquality).Equals(left, right) : x is null && y is null;

    /// <inheritdoc/>
    public int GetHashCode(T? value) => value is { } present ? default(TEquality).GetHashCode(present) : 0;
}

/// <summary>Compares values that may be left out.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TEquality">How values are compared.</typeparam>
public readonly struct OptionalEquality<T, TEquality> : IEqualityComparer<Optional<T>>
    where TEquality : struct, IEqualityComparer<T>
{
    /// <inheritdoc/>
    public bool Equals(Optional<T> x, Optional<T> y) =>
        x.HasValue == y.HasValue && (!x.HasValue || default(TEquality).Equals(x.Value, y.Value));

    /// <inheritdoc/>
    public int GetHashCode(Optional<T> value) =>
        !value.HasValue ? 0 : value.Value is { } present ? default(TEquality).GetHashCode(present) : 1;
}
