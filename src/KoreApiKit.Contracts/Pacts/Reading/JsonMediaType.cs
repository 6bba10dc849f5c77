namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Tells media types of JSON from others.</summary>
internal static class JsonMediaType
{
    /// <summary>Whether a media type, with or without parameters, is <c>application/json</c>, <c>text/json</c> or ends with <c>+json</c> (RFC 6839).</summary>
    public static bool Is(string contentType)
    {
        string name = contentType.Split(';')[0].Trim();
        return name.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || name.Equals("text/json", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}
