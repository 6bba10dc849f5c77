namespace KoreApiKit.Spec.References;

/// <summary>
/// URI references of specs (RFC 3986). A base is either an absolute URI (from an <c>$id</c>) or the path of a file.
/// </summary>
internal static class SpecUri
{
    /// <summary>Splits a reference at its first <c>#</c>. The fragment is null where there is none.</summary>
    public static (string Target, string? Fragment) Split(string reference)
    {
        int hash = reference.IndexOf('#');
        return hash < 0 ? (reference, null) : (reference.Substring(0, hash), reference.Substring(hash + 1));
    }

    /// <summary>Whether a reference begins with a scheme. A single letter is a drive of Windows, not a scheme.</summary>
    public static bool IsAbsolute(string reference)
    {
        int colon = reference.IndexOf(':');
        if (colon < 2 || !IsLetter(reference[0]))
        {
            return false;
        }

        for (int i = 1; i < colon; i++)
        {
            if (!IsLetter(reference[i]) && reference[i] is not ((>= '0' and <= '9') or '+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a reference names something on a network, which is never fetched.</summary>
    public static bool IsRemote(string reference) =>
        reference.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || reference.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || (reference.StartsWith("//", StringComparison.Ordinal) && reference.Length > 2);

    /// <summary>Resolves a reference without fragment against a base: the result is an absolute URI or a normalised path.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        if (reference.Length == 0)
        {
            return baseUri;
        }

        if (IsAbsolute(reference))
        {
            return PathOfFileUri(reference) ?? Canonical(reference);
        }

        if (IsAbsolute(baseUri))
        {
            return Uri.TryCreate(baseUri, UriKind.Absolute, out Uri? absolute) && Uri.TryCreate(absolute, reference, out Uri? result)
                ? result.AbsoluteUri
                : reference;
        }

        return SpecPath.Combine(baseUri, Decode(reference));
    }

    /// <summary>Takes percent-encoding off. A percent sign that encodes nothing stays.</summary>
    public static string Decode(string text) =>
        text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);

    private static string Canonical(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out Uri? parsed) ? parsed.AbsoluteUri : uri;

    private static string? PathOfFileUri(string uri)
    {
        const string Scheme = "file://";
        if (!uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string path = Decode(uri.Substring(Scheme.Length));
        // "file:///C:/x" names C:/x, while "file:///x" names /x.
        bool drive = path.Length >= 3 && path[0] == '/' && path[2] == ':';
        return SpecPath.Normalize(drive ? path.Substring(1) : path);
    }

    private static bool IsLetter(char value) => value is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
