using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Interactions;

/// <summary>
/// Reads <c>x-pact-provider-state</c>: a name, an object with <c>name</c> and <c>params</c>, or a list of these.
/// </summary>
internal static class ProviderStateReader
{
    public const string Extension = "x-pact-provider-state";

    /// <summary>The states in order; what cannot be understood is reported and left out.</summary>
    public static EquatableArray<InteractionStateModel> Read(SpecNode? node, FindingCollection findings) => node switch
    {
        null => default,
        SequenceNode list => list.Items.Select(item => ReadOne(item, findings)).OfType<InteractionStateModel>().ToEquatableArray(),
        _ => new[] { ReadOne(node, findings) }.OfType<InteractionStateModel>().ToEquatableArray(),
    };

    private static InteractionStateModel? ReadOne(SpecNode node, FindingCollection findings)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.String } name when name.Text.Trim().Length > 0:
                return new InteractionStateModel(name.Text, default);
            case MappingNode mapping when mapping["name"] is ScalarNode { Kind: ScalarKind.String } name && name.Text.Trim().Length > 0:
                foreach (MappingEntry entry in mapping.Entries.Where(entry => entry.Key is not ("name" or "params")))
                {
                    Report(findings, entry.KeyLocation, $"'{entry.Key}' is none of its members");
                }

                return new InteractionStateModel(name.Text, ReadParameters(mapping["params"], findings));
            default:
                Report(findings, node.Location, "it has no name");
                return null;
        }
    }

    private static EquatableArray<StateArgumentModel> ReadParameters(SpecNode? node, FindingCollection findings)
    {
        if (node is null or MappingNode)
        {
            return (node as MappingNode)?.Entries
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => new StateArgumentModel(entry.Key, Literals.Of(entry.Value)))
                .ToEquatableArray() ?? default;
        }

        Report(findings, node.Location, "'params' is not an object");
        return default;
    }

    private static void Report(FindingCollection findings, SpecLocation location, string problem) =>
        findings.Add(FindingDescriptors.InvalidProviderState, location, problem);
}
