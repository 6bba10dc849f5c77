using System.Globalization;
using System.Text.RegularExpressions;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Generator.Tests.Diagnostics;

/// <summary>The pages of docs/diagnostics tell the truth: their examples are run.</summary>
public class DiagnosticPageTests
{
    // Nothing that a user can write makes this finding, unless the generator has a fault.
    private const string Fault = "KAK900";

    public static TheoryData<string> Ids => Descriptors.Ids;

    public static TheoryData<string> IdsToProvoke => [.. Descriptors.All.Select(descriptor => descriptor.Id).Where(id => id != Fault)];

    public static TheoryData<string> IdsOfTheBuild => [.. Descriptors.OfTheBuild];

    [Fact]
    public void There_is_a_page_for_each_id_and_no_other()
    {
        IEnumerable<string> known = Descriptors.All.Select(descriptor => descriptor.Id).Concat(Descriptors.OfTheBuild);

        Assert.Equal(known.Order(StringComparer.Ordinal), DiagnosticPage.Ids.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_is_titled_by_the_id_and_the_title(string id)
    {
        Assert.Equal($"# {id}: {Descriptors.Find(id).Title}", new DiagnosticPage(id).Title);
    }

    [Theory]
    [MemberData(nameof(IdsOfTheBuild))]
    public void The_page_of_a_build_error_is_titled_by_the_id_and_listed(string id)
    {
        var page = new DiagnosticPage(id);

        Assert.StartsWith($"# {id}: ", page.Title, StringComparison.Ordinal);
        string severity = page.QuotedOutput[0].Contains($"warning {id}: ", StringComparison.Ordinal) ? "warning" : "error";
        Assert.Contains($"| [{id}]({id}.md) | {page.Title[(id.Length + 4)..]} | {severity} |", DiagnosticPage.Index, StringComparison.Ordinal);
        Assert.Equal(["Example", "What happened", "What to change"], page.Headings);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_index_lists_the_page_with_title_and_severity(string id)
    {
        FindingDescriptor descriptor = Descriptors.Find(id);

        Assert.Contains(
            $"| [{id}]({id}.md) | {descriptor.Title} | {SeverityName(descriptor)} |", DiagnosticPage.Index, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_says_what_happened_and_what_to_change(string id)
    {
        Assert.Equal(["Example", "What happened", "What to change"], new DiagnosticPage(id).Headings);
    }

    [Theory]
    [MemberData(nameof(IdsToProvoke))]
    public void The_example_gives_the_quoted_output(string id)
    {
        var page = new DiagnosticPage(id);

        Assert.Equal(page.QuotedOutput, page.RunExample());
        Assert.Contains(page.QuotedOutput, line => line.Contains($": {SeverityName(Descriptors.Find(id))} {id}: ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_of_a_fault_quotes_its_message()
    {
        FindingDescriptor descriptor = Descriptors.Find(Fault);
        string pattern = $@"^\S+\(\d+,\d+\): error {Fault}: " + Regex.Escape(descriptor.MessageFormat).Replace(@"\{0}", ".+", StringComparison.Ordinal) + "$";

        Assert.Matches(pattern, Assert.Single(new DiagnosticPage(Fault).QuotedOutput));
    }

    private static string SeverityName(FindingDescriptor descriptor) => descriptor.Severity switch
    {
        FindingSeverity.Information => "info",
        _ => descriptor.Severity.ToString().ToLower(CultureInfo.InvariantCulture),
    };
}
