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

    // A build takes a decision and goes on; a document with these is not what the specification allows.
    private static readonly string[] Violations =
        [.. ((FindingDescriptor[])
        [
            FindingDescriptors.MissingField,
            FindingDescriptors.WrongKind,
            FindingDescriptors.DuplicateOperation,
            FindingDescriptors.PathParameters,
            FindingDescriptors.InvalidStatus,
            FindingDescriptors.DuplicateParameter,
            FindingDescriptors.UnknownSecurityScheme,
        ]).Select(descriptor => descriptor.Id)];

    /// <summary>
    /// The rule as a check of the document has it: an error where the OpenAPI Specification forbids what is found, also where
    /// a build goes on with a warning.
    /// </summary>
    public static ReportRule AsChecked(ReportRule rule) =>
        Violations.Contains(rule.Id) ? rule with { Severity = ReportSeverity.Error } : rule;

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
