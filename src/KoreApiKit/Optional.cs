using System.Diagnostics.CodeAnalysis;

namespace KoreApiKit;

/// <summary>
/// A value that may be left out, for members where "left out" and "null" are two different things on the wire:
/// the default is left out, and a value that was assigned is written, null included.
/// </summary>
/// <typeparam name="T">The type of the value; nullable where null may be sent.</typeparam>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the named alternate.")]
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptional
{
    private readonly T _value;

    /// <summary>Makes an optional that has a value.</summary>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>Whether a value was given. False for <c>default</c>.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It was left out.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The optional has no value: it was left out.");

    /// <summary>The value, or the default of its type where it was left out.</summary>
    public T? GetValueOrDefault() => _value;

    object? IOptional.AnyValue => _value;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(true, _value) : 0;

    /// <summary>The value as text, <c>null</c>, or <c>(left out)</c>.</summary>
    public override string ToString() => HasValue ? _value?.ToString() ?? "null" : "(left out)";

    /// <summary>A value is an optional that has it.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are left out, or both have equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether they differ in having a value, or in the value.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);
}

/// <summary>A value that may be left out, whatever its type.</summary>
internal interface IOptional
{
    bool HasValue { get; }

    object? AnyValue { get; }
}
