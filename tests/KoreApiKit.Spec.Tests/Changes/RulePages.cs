using System.Text;
using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Rules;

namespace KoreApiKit.Spec.Tests.Changes;

/// <summary>The pages of <c>docs/rules/diff</c>, made from the rules and their examples.</summary>
internal static class RulePages
{
    /// <summary>The pages by file name.</summary>
    public static IReadOnlyDictionary<string, string> All()
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal) { ["README.md"] = Index() };
        foreach (IGrouping<string, ChangeRule> area in RuleCatalog.All.GroupBy(RuleHelp.PageOf))
        {
            pages[area.Key] = Page([.. area]);
        }

        return pages;
    }

    private static string Index()
    {
        var text = new StringBuilder();
        text.Append("# Rules of korekit diff\n\n");
        text.Append(Counted(RuleCatalog.All)).Append(", by which [`korekit diff`](../../korekit.md#korekit-diff) and a [baseline](../../generator.md#baseline) compare two versions of a document. ");
        text.Append("**Breaking**: a consumer that keeps to the old document can fail. **Risky**: some may, which depends on how they are written. **Additive**: all are served as before.\n\n");
        text.Append("*Request* is data that consumers send, *response* data that they read; a webhook or callback is sent by the provider, so that its request is data that consumers read.\n\n");
        text.Append("These pages are made from the rules by the test `RulePageTests`; `UPDATE_SNAPSHOTS=1` writes them anew.\n\n");
        text.Append("| area | breaking | risky | additive |\n|---|---|---|---|\n");
        foreach (IGrouping<string, ChangeRule> area in RuleCatalog.All.GroupBy(rule => rule.Area))
        {
            text.Append($"| [{area.Key}]({RuleHelp.PageOf(area.First())}) ");
            foreach (ChangeSeverity severity in (ChangeSeverity[])[ChangeSeverity.Breaking, ChangeSeverity.Risky, ChangeSeverity.Additive])
            {
                text.Append($"| {area.Count(rule => rule.Severity == severity)} ");
            }

            text.Append("|\n");
        }

        text.Append("\n| rule | | |\n|---|---|---|\n");
        foreach (ChangeRule rule in RuleCatalog.All.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            text.Append($"| [{rule.Id}]({RuleHelp.PageOf(rule)}#{rule.Id}) | {Word(rule.Severity)} | {Word(rule.Direction)} |\n");
        }

        return text.ToString();
    }

    private static string Page(IReadOnlyList<ChangeRule> rules)
    {
        var text = new StringBuilder();
        text.Append($"# {rules[0].Area}\n\n{Counted(rules)} of [`korekit diff`](README.md).\n");
        foreach (ChangeRule rule in rules)
        {
            text.Append($"\n## {rule.Id}\n\n**{char.ToUpperInvariant(Word(rule.Severity)[0])}{Word(rule.Severity)[1..]}**, {Word(rule.Direction)}. {rule.Reason}\n");
            if (RulePair.All.TryGetValue(rule.Id, out RulePair? pair))
            {
                text.Append($"\n```yaml\n# {What(pair.Place)}\nold: {Shown(pair.Old)}\nnew: {Shown(pair.New)}\n```\n");
            }
        }

        return text.ToString();
    }

    private static string Shown(string text) => text.Length == 0 ? "{}" : text.StartsWith('{') ? text : $"{{ {text} }}";

    private static string What(string place) => place switch
    {
        "request" => "the schema of a request body",
        "response" => "the schema of a response body",
        "operation" => "fields of an operation",
        _ => "fields of the document",
    };

    private static string Counted(IReadOnlyCollection<ChangeRule> rules) => FormattableString.Invariant($"{rules.Count} rules");

    private static string Word(ChangeSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string Word(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Request => "request",
        ChangeDirection.Response => "response",
        _ => "both",
    };
}
