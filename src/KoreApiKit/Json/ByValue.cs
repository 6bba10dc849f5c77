namespace KoreApiKit.Json;

/// <summary>
/// Holds a value that an emitted record compares by what is in it: a list, a map, bytes or JSON, whose own comparison
/// looks at the reference only. The equality that the compiler gives to records then does the rest.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TEquality">How it is compared.</typeparam>
/// <param name="value">The value.</param>
public readonly struct ByValue<T, TEquality>(T value) : IEquatable<ByValue<T, TEquality>>
    where TEquality : struct, IEqualityComparer<T>
{
    /// <summary>The value.</summary>
    public T Value { get; } = value;

    /// <inheritdoc/>
    public bool Equals(ByValue<T, TEquality> other) => default(TEquality).Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ByValue<T, TEquality> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : default(TEquality).GetHashCode(Value);

    /// <summary>Whether both hold equal values.</summary>
    public static bool operator ==(ByValue<T, TEquality> left, ByValue<T, TEquality> right) => left.Equals(right);

    /// <summary>Whether they hold different values.</summary>
    public static bool operator !=(ByValue<T, TEquality> left, ByValue<T, TEquality> right) => !left.Equals(right);
}
