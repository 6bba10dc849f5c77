using System.Collections.Immutable;
using System.Reflection;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Contracts.Reporting;

/// <summary>The findings of reading and generating (<c>KAK…</c>) as findings of a report.</summary>
internal static class SpecFindings
{
    private const string HelpFolder = "https://github.com/koreapikit/koreapikit/blob/main/docs/diagnostics/";

    /// <summary>The rules of all <c>KAK…</c> findings, by id.</summary>
    public static ImmutableArray<ReportRule> Rules { get; } =
    [
        .. typeof(FindingDescriptors)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<FindingDescriptor>()
            .Select(RuleOf)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>A finding of reading or generating, as it is reported.</summary>
    public static ReportFinding Of(Finding finding) =>
        new(RuleOf(finding.Descriptor), finding.Message, ReportPlace.At(finding.Location));

    private static ReportRule RuleOf(FindingDescriptor descriptor) =>
        new(descriptor.Id, descriptor.Title, SeverityOf(descriptor.Severity)) { HelpLink = descriptor.HelpLink ?? HelpFolder + descriptor.Id + ".md" };

    private static ReportSeverity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => ReportSeverity.Error,
        FindingSeverity.Warning => ReportSeverity.Warning,
        _ => ReportSeverity.Note,
    };
}
