using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Generator.Emit.Validation;

/// <summary>Members that the rule of a record forbids and no property stands for: their names are looked for, and no JSON is made.</summary>
internal static class ForbiddenMembers
{
    /// <summary>The names; none where the rule asks for anything else.</summary>
    public static IReadOnlyList<string> Of(RecordType record)
    {
        if (record.Constraints.Rule is not { } rule
            || record.AdditionalProperties.Kind == AdditionalPropertiesKind.Ignored
            || JsonSpecReader.Read("", rule, new FindingCollection(), CancellationToken.None).Root is not MappingNode { Entries: [{ Key: "properties", Value: MappingNode properties }] })
        {
            return [];
        }

        bool isForbidden = properties.Entries.All(entry =>
            entry.Value is ScalarNode { Kind: ScalarKind.Boolean, Text: "false" } && record.Properties.All(property => property.WireName != entry.Key));
        return isForbidden ? [.. properties.Entries.Select(entry => entry.Key)] : [];
    }
}
