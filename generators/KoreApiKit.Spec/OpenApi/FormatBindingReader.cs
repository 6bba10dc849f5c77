using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Schemas.Formats;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Reads <c>x-koreapikit-formats</c>: an object of formats by name, each with <c>type</c> and <c>pattern</c>.</summary>
internal static class FormatBindingReader
{
    public static ImmutableArray<FormatBinding> Read(NodeFields root, FindingCollection findings)
    {
        var bindings = ImmutableArray.CreateBuilder<FormatBinding>();
        foreach ((MappingEntry entry, PlacedNode value) in root.Members(KnownExtensions.Formats))
        {
            if (NodeFields.Of(value, entry.Key, findings) is { } fields && ReadOne(entry, fields, findings) is { } binding)
            {
                bindings.Add(binding);
            }
        }

        return bindings.ToImmutable();
    }

    private static FormatBinding? ReadOne(MappingEntry entry, NodeFields fields, FindingCollection findings)
    {
        string? missing = Array.Find(["type", "pattern"], key => !fields.Has(key));
        if (missing is not null)
        {
            findings.Add(FindingDescriptors.UnknownFormat, entry.KeyLocation, entry.Key, $"it has no '{missing}'");
            return null;
        }

        if (fields.String("type") is not { } type || fields.String("pattern") is not { } pattern)
        {
            return null;
        }

        if (TimeTextFormat.TryCreate(entry.Key, type, pattern, out string problem) is not null)
        {
            return new FormatBinding(entry.Key, type, pattern, entry.KeyLocation);
        }

        string culprit = type is "time" or "date" or "date-time" ? "pattern" : "type";
        findings.Add(FindingDescriptors.UnknownFormat, fields.Node[culprit]!.Location, entry.Key, problem);
        return null;
    }
}
