using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>Reports keys that a mapping has more than once, each at its second and later places.</summary>
internal static class DuplicateKeys
{
    public static void Report(MappingNode mapping, FindingCollection findings)
    {
        if (!mapping.HasDuplicateKeys)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (MappingEntry entry in mapping.Entries)
        {
            if (!seen.Add(entry.Key))
            {
                findings.Add(FindingDescriptors.DuplicateKey, entry.KeyLocation, entry.Key);
            }
        }
    }
}
