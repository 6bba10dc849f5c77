using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Reporting;

/// <summary>One finding of any verb.</summary>
/// <param name="Rule">What kind of finding it is.</param>
/// <param name="Severity">How much this one weighs; the rule's own severity unless something changed it.</param>
/// <param name="Message">What is wrong and what to do: one sentence in one line, without a full stop.</param>
/// <param name="Place">Where it is.</param>
internal sealed record ReportFinding(ReportRule Rule, ReportSeverity Severity, string Message, ReportPlace Place)
{
    /// <summary>Makes a finding that weighs as its rule says.</summary>
    public ReportFinding(ReportRule rule, string message, ReportPlace place)
        : this(rule, rule.Severity, message, place)
    {
    }

    /// <summary>Other places that help to understand it.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>More facts for programs, by name, such as <c>consumer</c> or <c>interaction</c>. Shown by JSON and SARIF.</summary>
    public ImmutableSortedDictionary<string, string> Properties { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Which of the report's cases it belongs to, or null where the rule is the case.</summary>
    public ReportCase? Case { get; init; }
}
