using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Views;

/// <summary>Tells whether a schema allows null.</summary>
internal sealed class NullCheck
{
    private readonly HashSet<JsonSchema> _open = [];

    public bool Allows(JsonSchema schema)
    {
        JsonSchema target = SchemaParts.Resolve(schema);
        if (target.AlwaysAllowsNull || target.Boolean is true || !_open.Add(target))
        {
            return true;
        }

        bool allowed = target.Boolean is null
            && (SchemaTypes.Written(target) & JsonTypes.Null) != 0
            && AllowsValue(target)
            && (target.Reference is not { HasSiblings: true, Target: { } referred } || Allows(referred))
            && target.AllOf.All(Allows)
            && AllowsAny(target.AnyOf)
            && AllowsAny(target.OneOf);
        _open.Remove(target);
        return allowed;
    }

    private bool AllowsAny(ImmutableArray<JsonSchema> branches) => branches.IsEmpty || branches.Any(Allows);

    private static bool AllowsValue(JsonSchema schema) =>
        (schema.Const is null || IsNull(schema.Const)) && (schema.Enum.IsDefault || schema.Enum.Any(IsNull));

    private static bool IsNull(SpecNode node) => node is ScalarNode { Kind: ScalarKind.Null };
}
