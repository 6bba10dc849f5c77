using System.Collections.Immutable;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.Changes.Rules;

namespace KoreApiKit.Contracts.Changes;

/// <summary>The rules of comparing two versions of a document as rules of a report: a break is an error, a risk a warning.</summary>
internal static class DiffRules
{
    private static readonly ImmutableDictionary<string, ReportRule> ById =
        RuleCatalog.All.ToImmutableDictionary(rule => rule.Id, RuleOf, StringComparer.Ordinal);

    /// <summary>All rules, area by area.</summary>
    public static ImmutableArray<ReportRule> All { get; } = [.. RuleCatalog.All.Select(rule => ById[rule.Id])];

    /// <summary>A rule as it is reported.</summary>
    public static ReportRule Of(ChangeRule rule) => ById[rule.Id];

    private static ReportRule RuleOf(ChangeRule rule) => new(rule.Id, RuleHelp.TitleOf(rule), SeverityOf(rule.Severity))
    {
        Reason = rule.Reason,
        HelpLink = RuleHelp.LinkOf(rule),
    };

    private static ReportSeverity SeverityOf(ChangeSeverity severity) => severity switch
    {
        ChangeSeverity.Breaking => ReportSeverity.Error,
        ChangeSeverity.Risky => ReportSeverity.Warning,
        _ => ReportSeverity.Note,
    };
}
