using System.Collections.Immutable;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>Gathers the findings of all specs: a file that two documents share is reported once.</summary>
internal static class FindingStep
{
    /// <param name="apis">The specs, with what was found while reading them.</param>
    /// <param name="ofOutput">What was found while splitting them into files.</param>
    public static IEnumerable<FindingGroup> Group(ImmutableArray<GeneratedApi> apis, EquatableArray<Finding> ofOutput)
    {
        Finding[] findings = [.. apis.SelectMany(api => api.Findings).Distinct(), .. ofOutput];
        return findings.Length == 0 ? [] : [new FindingGroup(new EquatableArray<Finding>(findings))];
    }
}
