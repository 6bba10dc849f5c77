using KoreApiKit.Spec.Collections;

namespace KoreApiKit.Spec.Diagnostics;

/// <summary>Collects findings while a spec is read. The same finding at the same place is kept once.</summary>
internal sealed class FindingCollection
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<Finding> _seen = [];
    private readonly List<(string Id, SpecLocation Within)> _suppressed = [];

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
        if (!IsSuppressed(finding) && _seen.Add(finding))
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Leaves out findings with an id inside a span, those already there and those to come.</summary>
    public void Suppress(string id, SpecLocation within)
    {
        _suppressed.Add((id, within));
        _findings.RemoveAll(IsSuppressed);
    }

    private bool IsSuppressed(Finding finding) => _suppressed.Exists(suppressed =>
        suppressed.Id == finding.Descriptor.Id && finding.Location.IsWithin(suppressed.Within));

    /// <summary>The findings ordered by path, then place, then id: the same for any order of reading.</summary>
    public EquatableArray<Finding> ToOrderedArray() =>
        _findings.Count == 0 ? new([]) : new([.. _findings
            .OrderBy(finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Start)
            .ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)]);
}
