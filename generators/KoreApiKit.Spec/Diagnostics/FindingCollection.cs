using KoreApiKit.Spec.Collections;

namespace KoreApiKit.Spec.Diagnostics;

/// <summary>Collects findings while a spec is read. The same finding at the same place is kept once.</summary>
internal sealed class FindingCollection
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<Finding> _seen = [];

    public int Count => _findings.Count;

    public bool HasErrors => _findings.Exists(finding => finding.Descriptor.Severity == FindingSeverity.Error);

    public void Add(FindingDescriptor descriptor, SpecLocation location, params string[] arguments)
    {
        Add(new Finding(descriptor, location, new EquatableArray<string>(arguments)));
    }

    /// <summary>Adds all findings of another collection, in their order.</summary>
    public void AddRange(FindingCollection other) => other._findings.ForEach(Add);

    private void Add(Finding finding)
    {
        if (_seen.Add(finding))
        {
            _findings.Add(finding);
        }
    }

    /// <summary>The findings ordered by path, then place, then id: the same for any order of reading.</summary>
    public EquatableArray<Finding> ToOrderedArray() =>
        new([.. _findings
            .OrderBy(finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Span.Start)
            .ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)]);
}
