using System.Text;

namespace KoreApiKit.Contracts.Multipart;

/// <summary>Reads parameters of headers such as <c>form-data; name="a;b"</c> (RFC 9110, section 5.6.6).</summary>
internal static class HeaderParameters
{
    /// <summary>The value of a parameter, without its quotes; null where there is none.</summary>
    public static string? Of(string header, string name)
    {
        int at = header.IndexOf(';', StringComparison.Ordinal);
        while (at >= 0)
        {
            int equals = header.IndexOf('=', at + 1);
            if (equals < 0)
            {
                return null;
            }

            (string value, int end) = ValueAt(header, equals + 1);
            if (header[(at + 1)..equals].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }

            at = end < header.Length ? header.IndexOf(';', end) : -1;
        }

        return null;
    }

    private static (string Value, int End) ValueAt(string header, int start)
    {
        while (start < header.Length && header[start] == ' ')
        {
            start++;
        }

        if (start == header.Length || header[start] != '"')
        {
            int end = header.IndexOf(';', start);
            end = end < 0 ? header.Length : end;
            return (header[start..end].Trim(), end);
        }

        var value = new StringBuilder();
        int at = start + 1;
        for (; at < header.Length && header[at] != '"'; at++)
        {
            // Browsers write a backslash as it is; only a quote, or another backslash, is escaped by one.
            at += header[at] == '\\' && at + 1 < header.Length && header[at + 1] is '"' or '\\' ? 1 : 0;
            value.Append(header[at]);
        }

        return (value.ToString(), at);
    }
}
