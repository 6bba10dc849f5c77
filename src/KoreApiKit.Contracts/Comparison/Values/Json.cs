using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison.Values;

/// <summary>Makes values of JSON that stand nowhere.</summary>
internal static class Json
{
    public static ScalarNode Null { get; } = new(SpecLocation.Nowhere, ScalarKind.Null, "null");

    public static ScalarNode Text(string text) => new(SpecLocation.Nowhere, ScalarKind.String, text);

    public static ScalarNode Number(string text) => new(SpecLocation.Nowhere, ScalarKind.Number, text);

    public static ScalarNode Boolean(bool value) => new(SpecLocation.Nowhere, ScalarKind.Boolean, value ? "true" : "false");

    public static SequenceNode Array(IEnumerable<SpecNode> items) => new(SpecLocation.Nowhere, [.. items]);

    /// <summary>A text, or null where the node is another kind of value.</summary>
    public static string? TextOf(SpecNode node) => node is ScalarNode { Kind: ScalarKind.String } text ? text.Text : null;
}
