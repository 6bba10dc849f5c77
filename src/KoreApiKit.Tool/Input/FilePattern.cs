using KoreApiKit.Tool.Configuration;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Input;

/// <summary>Paths with <c>*</c> (any part of a name) and <c>**</c> (any folders), for shells that do not expand them.</summary>
internal static class FilePattern
{
    /// <summary>The absolute paths that a pattern fits, in order; a path without a pattern is given back as it is.</summary>
    /// <exception cref="ToolException">The pattern fits no file.</exception>
    public static IEnumerable<string> Expand(string pattern, ToolConsole console)
    {
        if (!pattern.Contains('*', StringComparison.Ordinal) || File.Exists(console.FullPath(pattern)))
        {
            return [pattern];
        }

        string[] segments = pattern.Replace('\\', '/').Split('/');
        int fixedCount = Array.FindIndex(segments, segment => segment.Contains('*', StringComparison.Ordinal));
        string start = string.Join('/', segments[..fixedCount]);
        string folder = console.FullPath(start.Length > 0 ? start : fixedCount > 0 ? "/" : ".");
        PointerGlob glob = PointerGlob.ForPaths(string.Join('/', segments[fixedCount..]));
        string[] found = Directory.Exists(folder)
            ? [.. SpecFolder.Files(folder).Where(file => glob.Matches(Path.GetRelativePath(folder, file).Split('/', '\\'))).Order(StringComparer.Ordinal)]
            : [];
        return found.Length > 0 ? found : throw new ToolException($"no .json, .yaml or .yml file fits '{pattern}'");
    }
}
