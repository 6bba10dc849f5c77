using System.Text.RegularExpressions;

namespace KoreApiKit.Contracts.Matching.Values;

/// <summary>Versions by the rules of Semantic Versioning 2.0.0.</summary>
internal static partial class SemanticVersion
{
    public static bool Is(string text) => Form().IsMatch(text);

    [GeneratedRegex(
        @"\A(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)"
        + @"(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?"
        + @"(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
