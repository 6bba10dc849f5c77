using System.Text;
using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Mock.Preferences;

/// <summary>
/// Reads the header <c>Prefer</c> (RFC 7240, section 2). Parameters of a preference count as preferences of their own, since
/// people write <c>code=404; example=name</c> and mean two.
/// </summary>
internal static class PreferHeader
{
    /// <summary>The preferences in order, names in lower case; a value that is not given is empty.</summary>
    public static IEnumerable<NameValue> Read(string header)
    {
        int position = 0;
        while (position < header.Length)
        {
            var text = new StringBuilder();
            int? separator = null;
            while (position < header.Length && header[position] is not (',' or ';'))
            {
                if (header[position] == '=')
                {
                    separator ??= text.Length;
                }

                if (header[position] == '"')
                {
                    ReadQuoted(header, ref position, text);
                }
                else
                {
                    text.Append(header[position++]);
                }
            }

            position++;
            string whole = text.ToString();
            string name = (separator is { } end ? whole[..end] : whole).Trim().ToLowerInvariant();
            if (name.Length > 0)
            {
                yield return new NameValue(name, separator is { } equals ? whole[(equals + 1)..].Trim() : "");
            }
        }
    }

    // A quoted string (RFC 9110, section 5.6.4); one that does not end takes the rest.
    private static void ReadQuoted(string header, ref int position, StringBuilder text)
    {
        for (position++; position < header.Length && header[position] != '"'; position++)
        {
            if (header[position] == '\\' && position + 1 < header.Length)
            {
                position++;
            }

            text.Append(header[position]);
        }

        position++;
    }
}
