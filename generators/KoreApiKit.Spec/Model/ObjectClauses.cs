using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>What of the keywords about objects is in neither a type nor a limit.</summary>
internal sealed class ObjectClauses(ModelScope scope)
{
    private readonly CommonTypes _common = new(scope);

    /// <summary>Adds what one part of an object asks for.</summary>
    public void Add(RuleDraft draft, JsonSchema part, SchemaShape shape, SchemaKind kind)
    {
        AddNames(draft, part);
        AddPatterns(draft, part, shape);
        if (part.UnevaluatedProperties is { } rest && EvaluatesInConditions(part) && draft.Json.Of(rest) is not SchemaJson.Anything)
        {
            string whole = draft.Json.Of(part);
            draft.Add(part, "unevaluatedProperties", whole.Substring(1, whole.Length - 2));
        }

        if (kind != SchemaKind.Record && !part.DependentRequired.IsEmpty)
        {
            draft.Add(part, "dependentRequired", SchemaJson.Member("dependentRequired", SchemaJson.DependentRequired(part.DependentRequired)));
        }

        if (kind == SchemaKind.Dictionary && !part.Required.IsEmpty)
        {
            draft.Add(part, "required", SchemaJson.Member("required", SchemaJson.Names(part.Required)));
        }
    }

    /// <summary>Adds what is asked of the names of members, and of the object because of them.</summary>
    public static void AddNames(RuleDraft draft, JsonSchema part)
    {
        if (part.PropertyNames is { } names && draft.Json.Of(names) is var text and not SchemaJson.Anything)
        {
            draft.Add(part, "propertyNames", SchemaJson.Member("propertyNames", text));
        }

        if (!part.DependentSchemas.IsEmpty)
        {
            draft.Add(part, "dependentSchemas", SchemaJson.Member("dependentSchemas", draft.Json.Map(part.DependentSchemas)));
        }
    }

    /// <summary>Adds members that are required or forbidden and have no property.</summary>
    public static void AddUndeclared(RuleDraft draft, SchemaShape shape)
    {
        string[] required = [.. Undeclared(shape)];
        if (required.Length > 0)
        {
            draft.Add(shape.Schema, "required", SchemaJson.Member("required", SchemaJson.Names(required)));
        }

        if (shape.Forbidden.Count > 0)
        {
            IEnumerable<string> forbidden = shape.Forbidden.OrderBy(name => name, StringComparer.Ordinal).Select(name => SchemaJson.Member(name, "false"));
            draft.Add(shape.Schema, "properties", SchemaJson.Member("properties", SchemaJson.ObjectOf(forbidden)));
        }
    }

    /// <summary>The members that are required and have no property, in order.</summary>
    public static IEnumerable<string> Undeclared(SchemaShape shape) => shape.Required
        .Where(name => !shape.Forbidden.Contains(name) && !shape.Properties.Any(property => property.Name == name))
        .OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>Whether members of the part are declared by conditions, so that only the JSON tells which are left over.</summary>
    public static bool EvaluatesInConditions(JsonSchema part) => part.If is not null || !part.DependentSchemas.IsEmpty;

    // The patterns decide together with the names beside them which members are left for additionalProperties.
    private void AddPatterns(RuleDraft draft, JsonSchema part, SchemaShape shape)
    {
        if (part.PatternProperties.IsEmpty)
        {
            return;
        }

        JsonSchema? typed = _common.ValueOf(shape) is { } value && scope.Kinds.Of(value) != SchemaKind.Any ? value : null;
        bool isClosed = part.AdditionalProperties is { Boolean: false };
        (string Name, string Schema)[] patterns = [.. part.PatternProperties.Select(property => (property.Name, property.Schema == typed ? SchemaJson.Anything : draft.Json.Of(property.Schema)))];
        if (!isClosed && part.AdditionalProperties is null or { Boolean: true } && Array.TrueForAll(patterns, pattern => pattern.Schema == SchemaJson.Anything))
        {
            return;
        }

        List<string> members = [SchemaJson.Member("patternProperties", SchemaJson.Patterns(patterns))];
        if (part.AdditionalProperties is { Boolean: not true } additional)
        {
            members.Insert(0, SchemaJson.Member("properties", SchemaJson.ObjectOf(part.Properties.Select(property => SchemaJson.Member(property.Name, SchemaJson.Anything)))));
            members.Add(SchemaJson.Member("additionalProperties", draft.Json.Of(additional)));
        }

        draft.Add(part, "patternProperties", members);
    }
}
