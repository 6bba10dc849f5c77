using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Generator.Tests.Diagnostics;

/// <summary>AnalyzerReleases.*.md list every id that the generator reports, once, as it reports it.</summary>
public class ReleaseTrackingTests
{
    private const string Folder = "generators/KoreApiKit.Generator/";

    [Fact]
    public void Every_descriptor_is_listed_once_with_its_category_and_severity()
    {
        IEnumerable<(string, string, string, string)> expected = Descriptors.All.Select(descriptor =>
            (descriptor.Id, descriptor.Category, SeverityName(descriptor), descriptor.Title));

        Assert.Equal(expected, Rules("AnalyzerReleases.Shipped.md").Concat(Rules("AnalyzerReleases.Unshipped.md")).OrderBy(rule => rule.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void The_files_are_given_to_the_compiler()
    {
        string project = RepositoryFile.Read(Folder + "KoreApiKit.Generator.csproj");

        Assert.Contains("<AdditionalFiles Include=\"AnalyzerReleases.Shipped.md;AnalyzerReleases.Unshipped.md\" />", project, StringComparison.Ordinal);
    }

    private static string SeverityName(FindingDescriptor descriptor) =>
        descriptor.Severity == FindingSeverity.Information ? "Info" : descriptor.Severity.ToString();

    private static IEnumerable<(string Id, string Category, string Severity, string Notes)> Rules(string file) =>
        from line in RepositoryFile.Read(Folder + file).Split('\n')
        where line.StartsWith("KAK", StringComparison.Ordinal)
        let cells = line.Split('|', 4, StringSplitOptions.TrimEntries)
        select (cells[0], cells[1], cells[2], cells[3]);
}
