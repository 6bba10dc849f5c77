using System.Text.RegularExpressions;
using KoreApiKit.Contracts.Comparison;
using KoreApiKit.Contracts.Coverage;
using KoreApiKit.Contracts.HtmlReports;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;

namespace KoreApiKit.Contracts.Tests.HtmlReports;

/// <summary>Pages of small documents.</summary>
internal static partial class Page
{
    public static string Of(ApiSpecification specification, params PactFile[] pacts) => HtmlPage.Write(Report(specification, pacts));

    public static HtmlReport Report(ApiSpecification specification, PactFile[] pacts, VerificationOutcome? verification = null)
    {
        var comparer = new PactComparer(specification);
        return new HtmlReport
        {
            Specification = specification,
            DocumentPath = "api.yaml",
            Pacts = [.. pacts],
            Coverage = CoverageMatrix.Build(specification, pacts, CancellationToken.None),
            Comparison = pacts.Length == 0
                ? null
                : new Report("pact compare", CompareRules.All, [.. pacts.SelectMany(pact => comparer.Compare(pact).Findings)]),
            Verification = verification,
            ShowPath = path => path,
        };
    }

    /// <summary>The names of all tags, each once.</summary>
    public static IReadOnlySet<string> Tags(string html) =>
        Tag().Matches(WithoutAssets(html)).Select(match => match.Groups["name"].Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    /// <summary>The names of all attributes, each once.</summary>
    public static IReadOnlySet<string> Attributes(string html) =>
        Tag().Matches(WithoutAssets(html))
            .SelectMany(match => Attribute().Matches(match.Groups["attributes"].Value))
            .Select(match => match.Groups["name"].Value.ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The text that a reader sees of a part of the page, in one line.</summary>
    public static string Text(string html) =>
        Space().Replace(System.Net.WebUtility.HtmlDecode(Tag().Replace(WithoutAssets(html), " ")), " ").Trim();

    /// <summary>The part of the page from the element with an id to the next element that begins as this one.</summary>
    public static string Part(string html, string id)
    {
        int at = html.IndexOf($" id=\"{id}\"", StringComparison.Ordinal);
        Assert.True(at >= 0, $"there is no element with the id {id}");
        int start = html.LastIndexOf('<', at);
        string tag = html[start..html.IndexOf(' ', start)];
        int end = html.IndexOf(tag + " ", at, StringComparison.Ordinal);
        return end < 0 ? html[start..] : html[start..end];
    }

    private static string WithoutAssets(string html) => Asset().Replace(html, "");

    [GeneratedRegex("<(style|script)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Asset();

    [GeneratedRegex("<[/!]?(?<name>[A-Za-z][A-Za-z0-9]*)(?<attributes>(\\s+[^\\s=>]+(=\"[^\"]*\")?)*)\\s*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s(?<name>[^\\s=>\"]+)(=\"[^\"]*\")?")]
    private static partial Regex Attribute();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();
}
