using System.Globalization;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;
using static KoreApiKit.Contracts.Tests.Comparison.Comparing;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>Findings with all that a reader sees of them: where in the pact, the sentence, and where the document says otherwise.</summary>
internal static class WholeFinding
{
    /// <summary>The findings, each as <c>severity rule line pointer: sentence (line: what the document has there)</c>, with lines counted from 1.</summary>
    public static string[] Said(ApiSpecification specification, string interaction) =>
    [
        .. Findings(specification, interaction).Select(finding =>
        {
            RelatedPlace related = Assert.Single(finding.Related);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{finding.Severity} {finding.Rule.Id} {LineOf(finding.Place)} {finding.Place.Pointer}: {finding.Message} ({LineOf(related.Place)}: {related.Message})");
        }),
    ];

    private static int LineOf(ReportPlace place) => place.Span!.Value.StartLine + 1;
}
