using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Linting;

/// <summary>Asks rules about a document.</summary>
internal static class Linter
{
    /// <summary>What the rules find, by file and place.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rules">The rules to ask.</param>
    /// <param name="isOn">Whether a rule of an id is asked.</param>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static IReadOnlyList<ReportFinding> Check(
        OpenApiDocument document, IEnumerable<LintRule> rules, Func<string, bool> isOn, CancellationToken cancellationToken)
    {
        var subject = new LintSubject(document, cancellationToken);
        var suppressed = new SuppressedFindings(subject);
        var findings = new List<ReportFinding>();
        foreach (LintRule rule in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isOn(rule.Rule.Id))
            {
                findings.AddRange(rule.Check(subject).Where(finding => !suppressed.Cover(finding)).Distinct());
            }
        }

        return InOrder(findings);
    }

    /// <summary>Findings by file, place and rule.</summary>
    public static IReadOnlyList<ReportFinding> InOrder(IEnumerable<ReportFinding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place.Span?.Start ?? 0)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal),
    ];
}
