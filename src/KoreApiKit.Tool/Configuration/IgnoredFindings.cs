using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.References;

namespace KoreApiKit.Tool.Configuration;

/// <summary>Findings that are not shown: those that every given part fits.</summary>
/// <param name="Rule">The id of the rule, with <c>*</c> for any part of it; null for every rule.</param>
/// <param name="Pointer">Where in the document; null for everywhere.</param>
/// <param name="File">In which file, from the configuration's folder; null for every file.</param>
internal sealed record IgnoredFindings(string? Rule, PointerGlob? Pointer, PointerGlob? File)
{
    /// <param name="folder">The configuration's folder, from which files are named.</param>
    public bool Cover(ReportFinding finding, string folder) =>
        (Rule is null || System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(Rule, finding.Rule.Id, ignoreCase: false))
        && (Pointer is null || (Way(finding) is { } way && Pointer.MatchesAtOrAbove(way)))
        && (File is null || File.MatchesAtOrAbove(Path.GetRelativePath(folder, finding.Place.Path).Split('/', '\\')));

    private static IReadOnlyList<string>? Way(ReportFinding finding) =>
        finding.Place.Pointer is { } pointer && JsonPointer.TryParse(pointer, out JsonPointer parsed) ? [.. parsed.Segments] : null;
}
