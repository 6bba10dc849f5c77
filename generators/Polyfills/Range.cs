#pragma warning disable IDE0130 // The namespace is given by the language.

using Microsoft.CodeAnalysis;

namespace System;

/// <summary>Positions from one up to another, as <c>1..^1</c> (C# 8). netstandard2.0 does not have it.</summary>
[Embedded]
internal readonly struct Range(Index start, Index end) : IEquatable<Range>
{
    /// <summary>The first position.</summary>
    public Index Start { get; } = start;

    /// <summary>The position after the last.</summary>
    public Index End { get; } = end;

    /// <summary>From a position to the end.</summary>
    public static Range StartAt(Index start) => new(start, new Index(0, fromEnd: true));

    /// <summary>From the start up to a position.</summary>
    public static Range EndAt(Index end) => new(0, end);

    /// <inheritdoc />
    public bool Equals(Range other) => Start.Equals(other.Start) && End.Equals(other.End);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Range other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => (Start.GetHashCode() * 31) + End.GetHashCode();
}
