using System.Globalization;
using System.Text;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>
/// Gives the names of emitted files: <c>Acme.Api.ApiClient.Types.Pet.g.cs</c>. They are ASCII, of bounded length, and differ
/// by more than case, as file systems ask. A name that had to be changed for that ends in a hash of what it was.
/// </summary>
internal sealed class HintNames(string ns, string client)
{
    private const int MaxPartLength = 80;

    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    public string Next(string part)
    {
        string plain = Plain(part);
        if (plain != part || !_used.Add(plain))
        {
            plain += "-" + Hash(part);
            _used.Add(plain);
        }

        return $"{ns}.{client}.{plain}.g.cs";
    }

    private static string Plain(string part)
    {
        var text = new StringBuilder(part.Length);
        foreach (char character in part)
        {
            text.Append(character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' ? character : '_');
        }

        return text.ToString(0, Math.Min(text.Length, MaxPartLength));
    }

    /// <summary>FNV-1a over UTF-16: the same on every machine, unlike string.GetHashCode.</summary>
    private static string Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
