using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>
/// Equality of values by what they hold: lists by their items in order, maps by their entries in any order, bytes by
/// content, JSON by the rules of JSON Schema. Emitted records compare such members with it, since a record's own
/// comparison looks at the reference only. A comparer that is null stands for the default one.
/// </summary>
public static class StructuralEquality
{
    /// <summary>Compares JSON values: numbers by value, objects without regard to order.</summary>
    public static IEqualityComparer<JsonElement> Json { get; } = new JsonElementComparer();

    /// <summary>Compares bytes.</summary>
    public static IEqualityComparer<ReadOnlyMemory<byte>> Bytes { get; } = new BytesComparer();

    /// <summary>Compares lists with a comparer for their items.</summary>
    public static IEqualityComparer<IReadOnlyList<T>?> List<T>(IEqualityComparer<T>? items = null) =>
        new ListComparer<T>(items ?? EqualityComparer<T>.Default);

    /// <summary>Compares maps with a comparer for their values.</summary>
    public static IEqualityComparer<IReadOnlyDictionary<string, T>?> Map<T>(IEqualityComparer<T>? values = null) =>
        new MapComparer<T>(values ?? EqualityComparer<T>.Default);

    /// <summary>Compares values that may be null.</summary>
    public static IEqualityComparer<T?> Nullable<T>(IEqualityComparer<T> values)
        where T : struct => new NullableComparer<T>(values);

    /// <summary>Compares values that may be left out.</summary>
    public static IEqualityComparer<Optional<T>> Optional<T>(IEqualityComparer<T> values) => new OptionalComparer<T>(values);

    private sealed class JsonElementComparer : IEqualityComparer<JsonElement>
    {
        public bool Equals(JsonElement x, JsonElement y) => JsonElementEquality.AreEqual(x, y);

        public int GetHashCode(JsonElement value) => JsonElementEquality.Hash(value);
    }

    private sealed class BytesComparer : IEqualityComparer<ReadOnlyMemory<byte>>
    {
        public bool Equals(ReadOnlyMemory<byte> x, ReadOnlyMemory<byte> y) => x.Span.SequenceEqual(y.Span);

        public int GetHashCode(ReadOnlyMemory<byte> value)
        {
            var hash = default(HashCode);
            hash.AddBytes(value.Span);
            return hash.ToHashCode();
        }
    }

    private sealed class ListComparer<T>(IEqualityComparer<T> items) : IEqualityComparer<IReadOnlyList<T>?>
    {
        public bool Equals(IReadOnlyList<T>? x, IReadOnlyList<T>? y)
        {
            if (ReferenceEquals(x, y))
            {
                return true;
            }

            if (x is null || y is null || x.Count != y.Count)
            {
                return false;
            }

            for (int i = 0; i < x.Count; i++)
            {
                if (!items.Equals(x[i], y[i]))
                {
                    return false;
                }
            }

            return true;
        }

        public int GetHashCode(IReadOnlyList<T>? value)
        {
            if (value is null)
            {
                return 0;
            }

            var hash = default(HashCode);
            foreach (T item in value)
            {
                hash.Add(item, items);
            }

            return hash.ToHashCode();
        }
    }

    private sealed class MapComparer<T>(IEqualityComparer<T> values) : IEqualityComparer<IReadOnlyDictionary<string, T>?>
    {
        public bool Equals(IReadOnlyDictionary<string, T>? x, IReadOnlyDictionary<string, T>? y)
        {
            if (ReferenceEquals(x, y))
            {
                return true;
            }

            if (x is null || y is null || x.Count != y.Count)
            {
                return false;
            }

            foreach ((string key, T value) in x)
            {
                if (!y.TryGetValue(key, out T? other) || !values.Equals(value, other))
                {
                    return false;
                }
            }

            return true;
        }

        public int GetHashCode(IReadOnlyDictionary<string, T>? value)
        {
            int sum = 0;
            foreach ((string key, T item) in value ?? new Dictionary<string, T>())
            {
                // A sum, since the order of entries does not count.
                sum = unchecked(sum + HashCode.Combine(key, item is null ? 0 : values.GetHashCode(item)));
            }

            return sum;
        }
    }

    private sealed class NullableComparer<T>(IEqualityComparer<T> values) : IEqualityComparer<T?>
        where T : struct
    {
        public bool Equals(T? x, T? y) => x is { } left && y is { } right ? values.Equals(left, right) : x is null && y is null;

        public int GetHashCode(T? value) => value is { } present ? values.GetHashCode(present) : 0;
    }

    private sealed class OptionalComparer<T>(IEqualityComparer<T> values) : IEqualityComparer<Optional<T>>
    {
        public bool Equals(Optional<T> x, Optional<T> y) =>
            x.HasValue == y.HasValue && (!x.HasValue || values.Equals(x.Value, y.Value));

        public int GetHashCode(Optional<T> value) =>
            !value.HasValue ? 0 : value.Value is { } present ? values.GetHashCode(present) : 1;
    }
}
