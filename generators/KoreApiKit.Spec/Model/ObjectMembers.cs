using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>What is known of a member of an object.</summary>
internal enum MemberState
{
    /// <summary>The schema does not mention it, and allows others than it mentions.</summary>
    Undeclared,

    /// <summary>It can be there.</summary>
    Declared,

    /// <summary>It is never there.</summary>
    Forbidden,
}

/// <summary>What a schema says about a member.</summary>
/// <param name="IsRequired">Whether it is there in every object.</param>
/// <param name="Values">The values it can have, beside null where that is one of its tokens; null: any of its tokens.</param>
internal sealed record MemberKnowledge(
    MemberState State, bool IsRequired, JsonTokens Tokens, IReadOnlyList<LiteralModel>? Values, SchemaShape? Object)
{
    public static MemberKnowledge Undeclared { get; } = new(MemberState.Undeclared, false, JsonTokens.None, null, null);

    public static MemberKnowledge Forbidden { get; } = new(MemberState.Forbidden, false, JsonTokens.None, null, null);
}

/// <summary>Looks up members of objects by path.</summary>
internal sealed class ObjectMembers(ShapeTable shapes, SchemaKinds kinds)
{
    private const JsonTokens AnyToken =
        JsonTokens.Object | JsonTokens.Array | JsonTokens.String | JsonTokens.Number | JsonTokens.Boolean | JsonTokens.Null;

    private readonly Dictionary<SchemaShape, Dictionary<string, MemberKnowledge>> _members = [];

    /// <summary>The declared members of an object.</summary>
    public IReadOnlyDictionary<string, MemberKnowledge> Of(SchemaShape shape)
    {
        if (!_members.TryGetValue(shape, out Dictionary<string, MemberKnowledge>? members))
        {
            members = MembersOf(shape);
            _members.Add(shape, members);
        }

        return members;
    }

    public MemberKnowledge Find(SchemaShape shape, EquatableArray<string> path)
    {
        SchemaShape current = shape;
        bool required = true;
        for (int i = 0; ; i++)
        {
            if (!Of(current).TryGetValue(path[i], out MemberKnowledge? member))
            {
                return current.IsClosed && current.PatternProperties.Count == 0 ? MemberKnowledge.Forbidden : MemberKnowledge.Undeclared;
            }

            required &= member.IsRequired;
            if (i == path.Count - 1 || member.State == MemberState.Forbidden)
            {
                return member.IsRequired == required ? member : member with { IsRequired = required };
            }

            if (member.Object is null)
            {
                return (member.Tokens & JsonTokens.Object) == 0 ? MemberKnowledge.Forbidden : MemberKnowledge.Undeclared;
            }

            current = member.Object;
        }
    }

    private Dictionary<string, MemberKnowledge> MembersOf(SchemaShape shape)
    {
        var members = new Dictionary<string, MemberKnowledge>(StringComparer.Ordinal);
        foreach (SchemaProperty property in shape.Properties)
        {
            members[property.Name] = Know(property, shape);
        }

        foreach (string name in shape.Required.Where(name => !members.ContainsKey(name) && !shape.Forbidden.Contains(name)))
        {
            members[name] = new MemberKnowledge(MemberState.Declared, IsRequired: true, AnyToken, null, null);
        }

        foreach (string name in shape.Forbidden)
        {
            members[name] = MemberKnowledge.Forbidden;
        }

        return members;
    }

    private MemberKnowledge Know(SchemaProperty property, SchemaShape owner)
    {
        SchemaUse use = SchemaReducer.Reduce(property.Schema);

        // What is only ever written is not there to be looked at when an object is read.
        bool required = owner.Required.Contains(property.Name) && !use.Any(static schema => schema.WriteOnly);
        if (use.IsBroken || use.Core.Boolean is not null)
        {
            return new MemberKnowledge(MemberState.Declared, required, AnyToken, null, null);
        }

        SchemaShape shape = shapes.Of(use.Core);
        SchemaKind kind = kinds.Of(use.Core);
        bool nullable = shape.AllowsNull || use.IsNullable;
        JsonTokens tokens = TokensOf(kind) | (nullable ? JsonTokens.Null : JsonTokens.None);
        IReadOnlyList<LiteralModel>? values = shape.Values.IsDefaultOrEmpty
            ? null
            : [.. shape.Values.Select(value => kind is SchemaKind.String or SchemaKind.StringEnum && value is Text.ScalarNode scalar
                ? new LiteralModel(LiteralKind.String, scalar.Text)
                : Literals.Of(value))];
        return new MemberKnowledge(MemberState.Declared, required, tokens, values, kind == SchemaKind.Record ? shape : null);
    }

    private static JsonTokens TokensOf(SchemaKind kind) => kind switch
    {
        SchemaKind.Boolean => JsonTokens.Boolean,
        SchemaKind.String or SchemaKind.StringEnum => JsonTokens.String,
        SchemaKind.Integer or SchemaKind.Number or SchemaKind.IntegerEnum => JsonTokens.Number,
        SchemaKind.Array => JsonTokens.Array,
        SchemaKind.Record or SchemaKind.Dictionary => JsonTokens.Object,
        _ => AnyToken,
    };
}
