using System.Collections.Immutable;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>Gathers the findings of all specs: a file that two documents share is reported once.</summary>
internal static class FindingStep
{
    public static IEnumerable<FindingGroup> Group(ImmutableArray<GeneratedApi> apis)
    {
        Finding[] findings = [.. apis.SelectMany(api => api.Findings).Distinct(), .. OutputStep.FindDuplicates(apis), .. OutputStep.FindFaults(apis)];
        return findings.Length == 0 ? [] : [new FindingGroup(new EquatableArray<Finding>(findings))];
    }
}
