using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>Reads one spec file, JSON or YAML, into nodes. Never throws on bad input: findings go to the collection.</summary>
internal static class SpecTextReader
{
    /// <summary>
    /// Reads a file's text. JSON is chosen by a <c>.json</c> ending, or by a first character of <c>{</c> or <c>[</c>;
    /// all else is YAML.
    /// </summary>
    public static SpecDocument Read(string path, string text, FindingCollection findings, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
