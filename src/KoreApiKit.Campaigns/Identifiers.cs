namespace KoreApiKit.Campaigns;

/// <summary>The texts of ids.</summary>
internal static class Identifiers
{
    /// <summary>The first of several names' values that is there; an id is never empty.</summary>
    public static string? First(params ReadOnlySpan<string?> candidates)
    {
        foreach (string? candidate in candidates)
        {
            if (!string.IsNullOrEmpty(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The text of an id that a caller gave.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public static string Required(string? value, string parameter) => string.IsNullOrEmpty(value)
        ? throw new ArgumentException("The id is empty: give one that the API gave, such as that of a created campaign.", parameter)
        : value;
}
