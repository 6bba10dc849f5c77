using System.Globalization;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Patterns;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Shapes;

/// <summary>
/// Writes schemas as JSON Schema 2020-12 that stands alone: what references lead to is gathered under <c>$defs</c>,
/// patterns are those of .NET, annotations are left out. What a reader of the document would not find broken is kept lenient:
/// a broken reference allows anything, and read-only and write-only properties are not required.
/// </summary>
internal sealed class SchemaJson
{
    /// <summary>The schema that allows every value.</summary>
    public const string Anything = "true";

    private readonly Dictionary<JsonSchema, string> _names = [];
    private readonly Queue<JsonSchema> _pending = new();

    /// <summary>The text of a schema, which may refer to definitions.</summary>
    public string Of(JsonSchema schema)
    {
        if (schema.Boolean is { } boolean)
        {
            return boolean ? Anything : "false";
        }

        if (schema.Reference is { HasSiblings: false } alone)
        {
            return alone.Target is { } target ? ObjectOf([Member("$ref", ReferenceTo(target))]) : Anything;
        }

        List<string> members = [.. Members(schema)];
        return members.Count == 0 ? Anything
            : schema.AlwaysAllowsNull && members.Count > 1 ? ObjectOf([Member("anyOf", $"[{ObjectOf([Member("type", "\"null\"")])},{ObjectOf(members)}]")])
            : ObjectOf(members);
    }

    /// <summary>The definitions that were referred to, as a member <c>$defs</c>; empty where there is none, null where they are longer than a limit in characters.</summary>
    public string? Definitions(int limit)
    {
        var definitions = new List<string>();
        for (int length = 0; _pending.Count > 0;)
        {
            JsonSchema next = _pending.Dequeue();
            string definition = Member(_names[next], Of(next));
            definitions.Add(definition);
            length += definition.Length;
            if (length > limit)
            {
                return null;
            }
        }

        return definitions.Count == 0 ? "" : Member("$defs", ObjectOf(definitions));
    }

    public static string Member(string keyword, string json) => NodeJson.OfString(keyword) + ":" + json;

    public static string ObjectOf(IEnumerable<string> members) => "{" + string.Join(",", members) + "}";

    public static string ArrayOf(IEnumerable<string> items) => "[" + string.Join(",", items) + "]";

    public static string Names(IEnumerable<string> names) => ArrayOf(names.Select(NodeJson.OfString));

    public string Map(IEnumerable<SchemaProperty> properties) =>
        ObjectOf(properties.Select(property => Member(property.Name, Of(property.Schema))));

    public string List(IEnumerable<JsonSchema> schemas) => ArrayOf(schemas.Select(Of));

    /// <summary>A choice as a member; none where an alternative allows anything, since its author cannot mean to forbid the others.</summary>
    public IEnumerable<string> Choice(string keyword, IReadOnlyCollection<JsonSchema> branches)
    {
        string[] alternatives = [.. branches.Select(Of)];
        return alternatives.Length == 0 || alternatives.Contains(Anything) ? [] : [Member(keyword, ArrayOf(alternatives))];
    }

    /// <summary>The properties whose names match patterns. A pattern that .NET cannot use was reported and is left out.</summary>
    public static string Patterns(IEnumerable<(string Pattern, string Schema)> patterns) => ObjectOf(patterns
        .Select(pair => EcmaPattern.TryTranslate(pair.Pattern, out string? translated, out _) ? Member(translated, pair.Schema) : null)
        .OfType<string>());

    /// <summary>The limits, each as a keyword with its value.</summary>
    public static IEnumerable<string> Limits(SchemaLimits limits)
    {
        if (limits == SchemaLimits.None)
        {
            return [];
        }

        (string Keyword, string? Value)[] all =
        [
            ("minLength", Number(limits.MinLength)),
            ("maxLength", Number(limits.MaxLength)),
            ("pattern", limits.Pattern is { } pattern && EcmaPattern.TryTranslate(pattern, out string? translated, out _) ? NodeJson.OfString(translated) : null),
            ("minimum", limits.Minimum),
            ("maximum", limits.Maximum),
            ("exclusiveMinimum", limits.ExclusiveMinimum),
            ("exclusiveMaximum", limits.ExclusiveMaximum),
            ("multipleOf", limits.MultipleOf),
            ("minItems", Number(limits.MinItems)),
            ("maxItems", Number(limits.MaxItems)),
            ("uniqueItems", limits.UniqueItems ? "true" : null),
            ("minContains", Number(limits.MinContains)),
            ("maxContains", Number(limits.MaxContains)),
            ("minProperties", Number(limits.MinProperties)),
            ("maxProperties", Number(limits.MaxProperties)),
        ];
        return all.Where(limit => limit.Value is not null).Select(limit => Member(limit.Keyword, limit.Value!));
    }

    /// <summary>A value of the document. One that is meant as text, though YAML reads it as a number, is text.</summary>
    public static string Value(SpecNode value, JsonTypes types) =>
        value is ScalarNode { Kind: ScalarKind.Number or ScalarKind.Boolean } scalar && (types & ~JsonTypes.Null) == JsonTypes.String
            ? NodeJson.OfString(scalar.Text)
            : NodeJson.Of(value);

    private string ReferenceTo(JsonSchema target)
    {
        if (!_names.TryGetValue(target, out string? name))
        {
            name = _names.Count.ToString(CultureInfo.InvariantCulture);
            _names.Add(target, name);
            _pending.Enqueue(target);
        }

        return NodeJson.OfString("#/$defs/" + name);
    }

    private IEnumerable<string> Members(JsonSchema schema)
    {
        if (schema.Reference?.Target is { } target)
        {
            yield return Member("$ref", ReferenceTo(target));
        }

        if (schema.HasType && (schema.Types | JsonTypes.Integer) != JsonTypes.Any)
        {
            yield return Member("type", Types(schema.Types));
        }

        if (schema.Const is { } constant)
        {
            yield return Member("const", Value(constant, schema.Types));
        }

        if (!schema.Enum.IsDefault)
        {
            yield return Member("enum", ArrayOf(schema.Enum.Select(value => Value(value, schema.Types))));
        }

        foreach (string member in Limits(schema.Limits).Concat(OfObjects(schema)).Concat(OfArrays(schema)).Concat(Combinations(schema)))
        {
            yield return member;
        }
    }

    private IEnumerable<string> OfObjects(JsonSchema schema)
    {
        string[] required = [.. schema.Required.Where(name => !MayBeAbsent(schema, name))];
        return
        [
            .. When(!schema.Properties.IsEmpty, "properties", () => Map(schema.Properties)),
            .. When(!schema.PatternProperties.IsEmpty, "patternProperties", () => Patterns(schema.PatternProperties.Select(property => (property.Name, Of(property.Schema))))),
            .. One("additionalProperties", schema.AdditionalProperties),
            .. When(required.Length > 0, "required", () => Names(required)),
            .. One("propertyNames", schema.PropertyNames),
            .. One("unevaluatedProperties", schema.UnevaluatedProperties),
            .. When(!schema.DependentRequired.IsEmpty, "dependentRequired", () => DependentRequired(schema.DependentRequired)),
            .. When(!schema.DependentSchemas.IsEmpty, "dependentSchemas", () => Map(schema.DependentSchemas)),
        ];
    }

    private IEnumerable<string> OfArrays(JsonSchema schema) =>
    [
        .. One("items", schema.Items),
        .. When(!schema.PrefixItems.IsEmpty, "prefixItems", () => List(schema.PrefixItems)),
        .. One("contains", schema.Contains),
        .. One("unevaluatedItems", schema.UnevaluatedItems),
    ];

    private IEnumerable<string> Combinations(JsonSchema schema) =>
    [
        .. When(!schema.AllOf.IsEmpty, "allOf", () => List(schema.AllOf)),
        .. Choice("anyOf", schema.AnyOf),
        .. Choice("oneOf", schema.OneOf),
        .. One("not", schema.Not),
        .. One("if", schema.If),
        .. One("then", schema.Then),
        .. One("else", schema.Else),
    ];

    public static string DependentRequired(IEnumerable<DependentRequired> dependencies) =>
        ObjectOf(dependencies.Select(dependency => Member(dependency.Name, Names(dependency.Required))));

    // Direction decides whether such a property is there, and a rule is checked in both.
    private static bool MayBeAbsent(JsonSchema schema, string name) =>
        schema.Properties.FirstOrDefault(property => property.Name == name)?.Schema is { } property
        && (property.ReadOnly || property.WriteOnly || property.Target is { ReadOnly: true } or { WriteOnly: true });

    private IEnumerable<string> One(string keyword, JsonSchema? schema) => schema is null ? [] : [Member(keyword, Of(schema))];

    private static IEnumerable<string> When(bool condition, string keyword, Func<string> json) => condition ? [Member(keyword, json())] : [];

    private static string Types(JsonTypes types)
    {
        (JsonTypes Type, string Name)[] names =
        [
            (JsonTypes.Null, "null"), (JsonTypes.Boolean, "boolean"), (JsonTypes.Integer, "integer"), (JsonTypes.Number, "number"),
            (JsonTypes.String, "string"), (JsonTypes.Array, "array"), (JsonTypes.Object, "object"),
        ];
        string[] written = [.. names.Where(name => (types & name.Type) != 0).Select(name => name.Name)];
        return written.Length == 1 ? NodeJson.OfString(written[0]) : Names(written);
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
