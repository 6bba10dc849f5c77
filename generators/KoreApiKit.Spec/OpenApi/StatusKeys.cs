namespace KoreApiKit.Spec.OpenApi;

/// <summary>The keys of a Responses Object (OpenAPI 3.1.1, section 4.8.16).</summary>
internal static class StatusKeys
{
    /// <summary>The normal form: <c>404</c>, <c>4XX</c> or <c>default</c>; null where the key is no status.</summary>
    public static string? Normalize(string key)
    {
        if (key == "default")
        {
            return key;
        }

        return key.Length == 3 && key[0] is >= '1' and <= '5'
            ? IsDigit(key[1]) && IsDigit(key[2]) ? key
                : key.EndsWith("xx", StringComparison.OrdinalIgnoreCase) ? key.ToUpperInvariant()
                : null
            : null;
    }

    private static bool IsDigit(char value) => value is >= '0' and <= '9';
}
