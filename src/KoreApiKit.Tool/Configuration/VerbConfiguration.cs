using System.Collections.Immutable;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.References;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Configuration;

/// <summary>What a configuration says about one rule.</summary>
/// <param name="Severity">Its weight; null where it is off.</param>
/// <param name="Place">Where that is said.</param>
/// <param name="IsForVerb">Whether it is said for this verb alone, which must then know the rule.</param>
internal sealed record RuleSetting(ReportSeverity? Severity, SpecLocation Place, bool IsForVerb);

/// <summary>What holds for one verb.</summary>
/// <param name="Folder">The configuration's folder.</param>
/// <param name="FailOn">The value for <c>--fail-on</c> where the command line has none; null where nothing is said.</param>
/// <param name="Rules">What is said about rules, by id.</param>
/// <param name="Ignored">Which findings are not shown.</param>
internal sealed record VerbConfiguration(
    string Folder, string? FailOn, ImmutableDictionary<string, RuleSetting> Rules, ImmutableArray<IgnoredFindings> Ignored)
{
    /// <summary>The value for <c>--severity</c> where the command line has none; null where nothing is said.</summary>
    public string? Severity { get; init; }

    /// <summary>What holds where there is no configuration.</summary>
    public static VerbConfiguration None { get; } = new("", null, ImmutableDictionary<string, RuleSetting>.Empty, []);

    /// <summary>Whether the rule is to be asked at all.</summary>
    public bool IsOn(string ruleId) => !Rules.TryGetValue(ruleId, out RuleSetting? setting) || setting.Severity is not null;

    /// <summary>The report without what is off or ignored, and with the severities that were set.</summary>
    public Report Apply(Report report) => report with
    {
        Rules = [.. report.Rules.Where(rule => IsOn(rule.Id)).Select(rule => rule with { Severity = SeverityOf(rule.Id) ?? rule.Severity })],
        Findings =
        [
            .. report.Findings
                .Where(finding => IsOn(finding.Rule.Id) && !Ignored.Any(ignored => ignored.Cover(finding, Folder)))
                .Select(finding => SeverityOf(finding.Rule.Id) is { } severity ? finding with { Severity = severity } : finding),
        ],
    };

    /// <summary>Checks that the verb has the rules that were set for it alone. One that is set for all may be another verb's.</summary>
    /// <exception cref="ToolException">There is no such rule.</exception>
    public void CheckRules(Report report, ToolConsole console)
    {
        foreach ((string id, RuleSetting setting) in Rules.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (setting.IsForVerb && !report.Rules.Any(rule => rule.Id == id))
            {
                SourceSpan span = setting.Place.Span;
                string suggestion = Suggestion.For(id, report.Rules.Select(rule => rule.Id));
                throw new ToolException(
                    $"{console.ShownPath(setting.Place.Path)}({span.StartLine + 1},{span.StartColumn + 1}): {report.Verb} has no rule '{id}'{suggestion}");
            }
        }
    }

    private ReportSeverity? SeverityOf(string ruleId) => Rules.GetValueOrDefault(ruleId)?.Severity;
}
