using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.Changes.Rules;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.References;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>Compares a document with the version that consumers know, and reports what breaks them at the changed line.</summary>
internal static class BaselineCheck
{
    public static void Run(
        OpenApiDocument document,
        IReadOnlyList<SpecSource> sources,
        GenerationOptions options,
        FindingCollection findings,
        CancellationToken cancellationToken)
    {
        if (options.Baseline is not { } path)
        {
            return;
        }

        string name = SpecPath.Relative(options.Origin.Path, path);
        var ownFindings = new FindingCollection();
        OpenApiDocument? baseline = OpenApiReader.Read(path, sources, options.Overlays, ownFindings, cancellationToken);
        if (baseline is null || ownFindings.HasErrors)
        {
            Finding? first = ownFindings.ToOrderedArray().FirstOrDefault(finding => finding.Descriptor.Severity == FindingSeverity.Error);
            findings.Add(FindingDescriptors.UnusableBaseline, options.Origin, name, first?.Message ?? "it cannot be read");
            return;
        }

        foreach (ApiChange change in ApiComparison.Compare(baseline, document, cancellationToken))
        {
            if (DescriptorOf(change.Rule) is { } descriptor)
            {
                SpecLocation place = (change.New ?? change.Old)?.Location ?? document.Node.Location;
                findings.Add(descriptor, place, change.Message, change.Rule.Reason.TrimEnd('.'), change.Rule.Id);
            }
        }
    }

    private static FindingDescriptor? DescriptorOf(ChangeRule rule) => rule.Severity switch
    {
        ChangeSeverity.Breaking => FindingDescriptors.BreakingChange with { HelpLink = RuleHelp.LinkOf(rule) },
        ChangeSeverity.Risky => FindingDescriptors.RiskyChange with { HelpLink = RuleHelp.LinkOf(rule) },
        _ => null,
    };
}
