using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Model;

/// <summary>Finds what of a schema is in neither a type nor a limit.</summary>
internal sealed class RuleClauses(ModelScope scope)
{
    private readonly ObjectClauses _objects = new(scope);

    /// <summary>Adds what the merged parts of a core ask for.</summary>
    /// <param name="merged">The limits of the core and all that stands around it, as the use has them.</param>
    /// <param name="keepsOthers">Whether members that no property is for are kept, and can be checked.</param>
    public void AddCore(RuleDraft draft, JsonSchema core, TypeReference type, SchemaLimits merged, bool keepsOthers)
    {
        SchemaShape shape = scope.Shapes.Of(core);
        SchemaKind kind = scope.Kinds.Of(core);
        if (kind == SchemaKind.Any)
        {
            AddWhole(draft, core);
            return;
        }

        foreach (JsonSchema part in shape.Parts.Where(part => part.Reference is not { HasSiblings: false }))
        {
            AddConditions(draft, part);
            AddLostLimits(draft, part, merged, type);
            if (MayBeObject(kind))
            {
                _objects.Add(draft, part, shape, kind);
            }

            if (MayBeArray(kind))
            {
                ArrayClauses.Add(draft, part, type);
            }
        }

        AddValues(draft, shape, kind);
        AddChoices(draft, shape, kind);
        if (kind == SchemaKind.Record && keepsOthers)
        {
            ObjectClauses.AddUndeclared(draft, shape);
        }
    }

    /// <summary>Adds what a schema that stands around a core asks for.</summary>
    /// <param name="merged">The limits of the core and all that stands around it, as the use has them.</param>
    public static void AddWrapper(RuleDraft draft, JsonSchema wrapper, SchemaKind kind, TypeReference type, SchemaLimits merged)
    {
        if (wrapper.Reference is { HasSiblings: false } || kind == SchemaKind.Any)
        {
            return;
        }

        AddConditions(draft, wrapper);
        if (MayBeObject(kind))
        {
            ObjectClauses.AddNames(draft, wrapper);
        }

        if (MayBeArray(kind))
        {
            ArrayClauses.Add(draft, wrapper, type);
        }

        if (type is NamedTypeReference { Kind: not NamedTypeKind.Enum })
        {
            draft.Add(wrapper, FirstLimit(wrapper), SchemaJson.Limits(wrapper.Limits));
        }
        else
        {
            AddLostLimits(draft, wrapper, merged, type);
        }
    }

    /// <summary>Adds a schema as it is.</summary>
    public static void AddWhole(RuleDraft draft, JsonSchema schema)
    {
        if (draft.Json.Of(schema) is var text and not SchemaJson.Anything && schema.Boolean is null)
        {
            draft.Add(schema, FirstConstraint(schema), text.Substring(1, text.Length - 2));
        }
    }

    private static bool MayBeObject(SchemaKind kind) => kind is SchemaKind.Record or SchemaKind.Dictionary or SchemaKind.Union;

    private static bool MayBeArray(SchemaKind kind) => kind is SchemaKind.Array or SchemaKind.Union;

    private static void AddConditions(RuleDraft draft, JsonSchema part)
    {
        if (part.Not is { Boolean: null } not && draft.Json.Of(not) is var text and not SchemaJson.Anything)
        {
            draft.Add(part, "not", SchemaJson.Member("not", text));
        }

        if (part.If is { } condition && (part.Then ?? part.Else) is not null)
        {
            draft.Add(
                part,
                "if",
                (string[])
                [
                    SchemaJson.Member("if", draft.Json.Of(condition)),
                    .. part.Then is { } consequence ? [SchemaJson.Member("then", draft.Json.Of(consequence))] : Array.Empty<string>(),
                    .. part.Else is { } otherwise ? [SchemaJson.Member("else", draft.Json.Of(otherwise))] : Array.Empty<string>(),
                ]);
        }
    }

    // Limits that the type's own do not hold: a second pattern, a fraction of an integer, the length of a date's text.
    private static void AddLostLimits(RuleDraft draft, JsonSchema part, SchemaLimits merged, TypeReference type)
    {
        SchemaLimits own = part.Limits;
        if (own == SchemaLimits.None)
        {
            return;
        }

        SchemaLimits lost = SchemaLimits.None with
        {
            Pattern = own.Pattern != merged.Pattern || IsTextOfAnotherType(type) ? own.Pattern : null,
            MultipleOf = own.MultipleOf is { } step && (step != merged.MultipleOf || (IsInteger(type) && !JsonNumber.Parse(step).IsInteger)) ? step : null,
            MinLength = HasVariableLength(type) ? own.MinLength : null,
            MaxLength = HasVariableLength(type) ? own.MaxLength : null,
        };
        if (type is ScalarTypeReference || type is NamedTypeReference { Kind: NamedTypeKind.Enum })
        {
            draft.Add(part, FirstLimit(part), SchemaJson.Limits(lost));
        }
    }

    private static bool IsInteger(TypeReference type) => type is ScalarTypeReference { Scalar: ScalarType.Int32 or ScalarType.Int64 };

    private static bool IsTextOfAnotherType(TypeReference type) =>
        HasVariableLength(type) || type is ScalarTypeReference { Scalar: ScalarType.Date or ScalarType.Uuid, Pattern: null };

    // A bound format says itself what its texts look like.
    private static bool HasVariableLength(TypeReference type) =>
        type is ScalarTypeReference { Scalar: ScalarType.DateTime or ScalarType.Time or ScalarType.Duration or ScalarType.Bytes, Pattern: null };

    private static void AddValues(RuleDraft draft, SchemaShape shape, SchemaKind kind)
    {
        if (shape.Values.IsDefaultOrEmpty || kind is SchemaKind.StringEnum or SchemaKind.IntegerEnum)
        {
            return;
        }

        bool isEveryBoolean = kind == SchemaKind.Boolean && shape.Values.Length > 1;
        if (!isEveryBoolean)
        {
            IEnumerable<string> values = shape.Values.Select(value => SchemaJson.Value(value, shape.Types));
            draft.Add(
                shape.EnumSchema ?? shape.Schema,
                shape.IsConst ? "const" : "enum",
                shape.IsConst ? SchemaJson.Member("const", values.First()) : SchemaJson.Member("enum", SchemaJson.ArrayOf(values)));
        }
    }

    private void AddChoices(RuleDraft draft, SchemaShape shape, SchemaKind kind)
    {
        ChoiceOutcome outcome = scope.Kinds.Choices.Analyze(shape);
        foreach (SchemaChoice choice in outcome.Ignored)
        {
            draft.Add(choice.Owner, choice.Keyword, draft.Json.Choice(choice.Keyword, choice.Branches));
        }

        // Branches that are one scalar together: what they say beyond its type. Formats may overlap, so one is enough.
        if (kind is SchemaKind.String or SchemaKind.Integer or SchemaKind.Number or SchemaKind.Boolean && outcome.Kind is not null)
        {
            SchemaChoice choice = shape.Choices.First(candidate => !outcome.Ignored.Contains(candidate));
            if (!choice.Branches.Any(IsPlain))
            {
                draft.Add(choice.Owner, choice.Keyword, draft.Json.Choice("anyOf", choice.Branches));
            }
        }
        else if (kind == SchemaKind.Union && outcome.Kind is not null)
        {
            foreach (JsonSchema part in shape.Parts.Where(part => part.Reference is not { HasSiblings: false } && shape.Properties.Count == 0))
            {
                draft.Add(part, FirstLimit(part), SchemaJson.Limits(part.Limits));
            }
        }
    }

    /// <summary>Whether a schema says nothing beyond a type and perhaps a format.</summary>
    public bool IsPlain(JsonSchema branch)
    {
        SchemaShape shape = scope.Shapes.Of(branch);
        return shape.Limits == SchemaLimits.None && shape.Values.IsDefault && shape.Choices.Count == 0 && shape.Parts.All(part => part.Not is null && part.If is null);
    }

    private static string FirstLimit(JsonSchema schema) =>
        Find(schema, ["pattern", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"]) ?? "type";

    private static string FirstConstraint(JsonSchema schema) =>
        (schema.Node as MappingNode)?.Entries.Select(entry => entry.Key).FirstOrDefault(SchemaKeywords.IsConstraining) ?? "type";

    private static string? Find(JsonSchema schema, string[] keywords) => Array.Find(keywords, keyword => schema.Keyword(keyword) is not null);
}
