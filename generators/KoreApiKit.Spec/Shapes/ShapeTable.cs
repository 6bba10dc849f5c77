using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Shapes;

/// <summary>The shapes of schemas, each merged once, and the schemas that exist only as a combination of others.</summary>
internal sealed class ShapeTable
{
    private readonly Dictionary<JsonSchema, SchemaShape> _shapes = [];
    private readonly Dictionary<JsonSchema, List<JsonSchema>> _combinations = [];
    private readonly Dictionary<(JsonSchema, JsonTypes), JsonSchema> _narrowed = [];
    private readonly Dictionary<(JsonSchema, string), JsonSchema> _choices = [];

    /// <summary>The shape of the core of a schema.</summary>
    public SchemaShape Of(JsonSchema schema)
    {
        JsonSchema core = SchemaReducer.CoreOf(schema);
        if (!_shapes.TryGetValue(core, out SchemaShape? shape))
        {
            shape = ShapeMerger.Merge(core, Combine);
            _shapes.Add(core, shape);
        }

        return shape;
    }

    /// <summary>The schema of values that satisfy all parts; it stands where <paramref name="place"/> stands. The same parts give the same object.</summary>
    public JsonSchema Combine(JsonSchema place, ImmutableArray<JsonSchema> parts) => Combine(place, parts, "");

    /// <inheritdoc cref="Combine(JsonSchema, ImmutableArray{JsonSchema})"/>
    /// <param name="words">What it adds to the name of its place.</param>
    public JsonSchema Combine(JsonSchema place, ImmutableArray<JsonSchema> parts, string words)
    {
        if (!_combinations.TryGetValue(place, out List<JsonSchema>? known))
        {
            _combinations.Add(place, known = []);
        }

        JsonSchema? combined = known.Find(candidate => candidate.AllOf.SequenceEqual(parts));
        if (combined is null)
        {
            combined = new JsonSchema
            {
                Node = place.Node,
                DocumentPath = place.DocumentPath,
                Way = place.Way,
                Title = place.Title,
                Description = place.Description,
                AllOf = parts,
            };
            known.Add(combined);
            Places.Add(combined, new ChildSchema(place, words));
        }

        return combined;
    }

    /// <summary>The schema of values that satisfy one of several; it stands in <paramref name="place"/> and adds these words to its name.</summary>
    public JsonSchema AnyOf(JsonSchema place, string words, ImmutableArray<JsonSchema> branches)
    {
        if (!_choices.TryGetValue((place, words), out JsonSchema? choice))
        {
            choice = new JsonSchema
            {
                Node = place.Node,
                DocumentPath = place.DocumentPath,
                Way = NodeWay.Of(place.Pointer + "~" + words),
                AnyOf = branches,
            };
            _choices.Add((place, words), choice);
            Places.Add(choice, new ChildSchema(place, words));
        }

        return choice;
    }

    /// <summary>Where the schemas stand that exist in no document, and the words they add to that place's name.</summary>
    public Dictionary<JsonSchema, ChildSchema> Places { get; } = [];

    /// <summary>One schema that restricts the JSON types of another to one of those it allows.</summary>
    public JsonSchema Narrow(JsonSchema schema, JsonTypes type)
    {
        string key = type.ToString();
        if (!_narrowed.TryGetValue((schema, type), out JsonSchema? narrowed))
        {
            narrowed = new JsonSchema
            {
                Node = schema.Node,
                DocumentPath = schema.DocumentPath,
                Way = NodeWay.Of(schema.Pointer + "~" + key),
                Types = type,
                HasType = true,
                Format = type is JsonTypes.String or JsonTypes.Integer or JsonTypes.Number ? schema.Format : null,
                Limits = schema.Limits,
                Items = type == JsonTypes.Array ? schema.Items : null,
                PrefixItems = type == JsonTypes.Array ? schema.PrefixItems : ImmutableArray<JsonSchema>.Empty,
                Properties = type == JsonTypes.Object ? schema.Properties : ImmutableArray<SchemaProperty>.Empty,
                Required = type == JsonTypes.Object ? schema.Required : ImmutableArray<string>.Empty,
                AdditionalProperties = type == JsonTypes.Object ? schema.AdditionalProperties : null,
            };
            _narrowed.Add((schema, type), narrowed);
            Places.Add(narrowed, new ChildSchema(schema, key));
        }

        return narrowed;
    }
}
