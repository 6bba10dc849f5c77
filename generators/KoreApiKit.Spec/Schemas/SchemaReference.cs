using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas;

/// <summary>A <c>$ref</c> of a schema. The target is looked up when it is first asked for, since references may be cyclic.</summary>
/// <param name="isDynamic">Whether it is a <c>$dynamicRef</c>.</param>
internal sealed class SchemaReference(ScalarNode node, bool hasSiblings, Func<JsonSchema?> resolve, bool isDynamic = false)
{
    private readonly Lazy<JsonSchema?> _target = new(resolve);

    /// <summary>The scalar that holds the reference.</summary>
    public ScalarNode Node { get; } = node;

    /// <summary>Whether keywords that constrain the value stand beside the <c>$ref</c> (annotations such as description do not count).</summary>
    public bool HasSiblings { get; } = hasSiblings;

    /// <summary>The schema referred to (one hop), or null when the reference is broken, which was reported once.</summary>
    public JsonSchema? Target => _target.Value;

    /// <summary>
    /// The name by which the target is looked for in the dynamic scope: that of a <c>$dynamicRef</c> whose own target has just
    /// this <c>$dynamicAnchor</c>. Null for every other reference.
    /// </summary>
    public string? DynamicAnchor =>
        isDynamic
        && (Target?.Node as MappingNode)?["$dynamicAnchor"] is ScalarNode { Kind: ScalarKind.String } anchor
        && Node.Text.EndsWith("#" + anchor.Text, StringComparison.Ordinal)
            ? anchor.Text
            : null;
}
