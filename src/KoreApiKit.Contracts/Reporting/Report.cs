using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Reporting;

/// <summary>Everything that a run found.</summary>
/// <param name="Verb">The words of the command, such as <c>lint</c> or <c>pact compare</c>.</param>
/// <param name="Rules">Every rule that was asked, whether it found something or not, with unique ids.</param>
/// <param name="Findings">What was found, in the order in which it is shown.</param>
internal sealed record Report(string Verb, ImmutableArray<ReportRule> Rules, ImmutableArray<ReportFinding> Findings)
{
    /// <summary>The absolute paths of the documents that were checked, those without findings too.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>What was checked case by case. Empty where each rule is a case.</summary>
    public ImmutableArray<ReportCase> Cases { get; init; } = [];

    /// <summary>Lines for people that say what was checked, shown after the findings.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
