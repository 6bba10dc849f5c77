namespace KoreApiKit.Json;

/// <summary>Compares lists by their items, in order.</summary>
/// <typeparam name="T">The type of the items, which are compared by their own equality.</typeparam>
public readonly struct ListEquality<T> : IEqualityComparer<IReadOnlyList<T>?>
{
    /// <inheritdoc/>
    public bool Equals(IReadOnlyList<T>? x, IReadOnlyList<T>? y) => default(ListEquality<T, OwnEquality<T>>).Equals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(IReadOnlyList<T>? value) => default(ListEquality<T, OwnEquality<T>>).GetHashCode(value);
}

/// <summary>Compares lists by their items, in order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TEquality">How items are compared.</typeparam>
public readonly struct ListEquality<T, TEquality> : IEqualityComparer<IReadOnlyList<T>?>
    where TEquality : struct, IEqualityComparer<T>
{
    /// <inheritdoc/>
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
            if (!default(TEquality).Equals(x[i], y[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(IReadOnlyList<T>? value)
    {
        var hash = default(HashCode);
        for (int i = 0; i < (value?.Count ?? 0); i++)
        {
            hash.Add(value![i] is { } item ? default(TEquality).GetHashCode(item) : 0);
        }

        return hash.ToHashCode();
    }
}

/// <summary>Compares maps by their entries, in any order.</summary>
/// <typeparam name="T">The type of the values, which are compared by their own equality.</typeparam>
public readonly struct MapEquality<T> : IEqualityComparer<IReadOnlyDictionary<string, T>?>
{
    /// <inheritdoc/>
    public bool Equals(IReadOnlyDictionary<string, T>? x, IReadOnlyDictionary<string, T>? y) => default(MapEquality<T, OwnEquality<T>>).Equals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(IReadOnlyDictionary<string, T>? value) => default(MapEquality<T, OwnEquality<T>>).GetHashCode(value);
}

/// <summary>Compares maps by their entries, in any order.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TEquality">How values are compared.</typeparam>
public readonly struct MapEquality<T, TEquality> : IEqualityComparer<IReadOnlyDictionary<string, T>?>
    where TEquality : struct, IEqualityComparer<T>
{
    /// <inheritdoc/>
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
            if (!y.TryGetValue(key, out T? other) || !default(TEquality).Equals(value, other))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(IReadOnlyDictionary<string, T>? value)
    {
        int sum = 0;
        foreach ((string key, T item) in value ?? new Dictionary<string, T>())
        {
            // A sum, since the order of entries does not count.
            sum = unchecked(sum + HashCode.Combine(key, item is null ? 0 : default(TEquality).GetHashCode(item)));
        }

        return sum;
    }
}
