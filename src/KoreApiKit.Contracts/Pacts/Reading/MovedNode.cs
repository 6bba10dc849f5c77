using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Gives JSON that stands inside of a string the place of that string, since it has none of its own in the file.</summary>
internal static class MovedNode
{
    public static SpecNode To(SpecLocation location, SpecNode node) => node switch
    {
        MappingNode mapping => new MappingNode(
            location, [.. mapping.Entries.Select(entry => new MappingEntry(entry.Key, location, To(location, entry.Value)))]),
        SequenceNode sequence => new SequenceNode(location, [.. sequence.Items.Select(item => To(location, item))]),
        _ => new ScalarNode(location, ((ScalarNode)node).Kind, ((ScalarNode)node).Text),
    };
}
