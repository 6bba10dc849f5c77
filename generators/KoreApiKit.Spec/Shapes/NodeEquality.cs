using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Shapes;

/// <summary>Compares values of a spec as JSON and tells their types.</summary>
internal static class NodeEquality
{
    public static bool AreEqual(SpecNode left, SpecNode right) => (left, right) switch
    {
        (ScalarNode a, ScalarNode b) => a.Kind == b.Kind && a.Text == b.Text,
        (SequenceNode a, SequenceNode b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items, AreEqual).All(equal => equal),
        (MappingNode a, MappingNode b) => a.Entries.Length == b.Entries.Length
            && a.Entries.All(entry => b[entry.Key] is { } other && AreEqual(entry.Value, other)),
        _ => false,
    };

    /// <summary>The JSON type of a value; a number without fraction is an integer.</summary>
    public static JsonTypes TypeOf(SpecNode node) => node switch
    {
        MappingNode => JsonTypes.Object,
        SequenceNode => JsonTypes.Array,
        ScalarNode { Kind: ScalarKind.String } => JsonTypes.String,
        ScalarNode { Kind: ScalarKind.Boolean } => JsonTypes.Boolean,
        ScalarNode { Kind: ScalarKind.Number } number => number.Text.IndexOfAny(['.', 'e', 'E']) < 0 ? JsonTypes.Integer : JsonTypes.Number,
        _ => JsonTypes.Null,
    };
}
