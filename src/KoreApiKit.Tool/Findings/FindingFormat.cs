using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Findings;

/// <summary>A way to print findings.</summary>
internal interface IFindingFormat
{
    void Write(IReadOnlyList<Finding> findings, TextWriter writer, ToolConsole console);
}

/// <summary>The ways to print findings, by the names of <c>--format</c>.</summary>
internal static class FindingFormat
{
    /// <summary>The names; the first is the default.</summary>
    public static string[] Names => ["text", "json", "github"];

    public static IFindingFormat Of(string name) => name switch
    {
        "json" => new JsonFormat(),
        "github" => new GitHubFormat(),
        _ => new TextFormat(),
    };
}
