#pragma warning disable IDE0130 // The namespace is given by the language.

using Microsoft.CodeAnalysis;

namespace System;

/// <summary>A position counted from the start or, as <c>^1</c>, from the end (C# 8). netstandard2.0 does not have it.</summary>
[Embedded]
internal readonly struct Index : IEquatable<Index>
{
    private readonly int _value;

    /// <param name="value">The position, from 0.</param>
    /// <param name="fromEnd">Whether it counts from the end.</param>
    public Index(int value, bool fromEnd = false) =>
        _value = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value)) : fromEnd ? ~value : value;

    /// <summary>The position, from whichever side.</summary>
    public int Value => _value < 0 ? ~_value : _value;

    /// <summary>Whether it counts from the end.</summary>
    public bool IsFromEnd => _value < 0;

    public static implicit operator Index(int value) => new(value);

    /// <summary>The position from the start in something of a length.</summary>
    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;

    /// <inheritdoc />
    public bool Equals(Index other) => _value == other._value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Index other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value;
}
