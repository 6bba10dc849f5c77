using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>The names of types by schema. It remembers the schemas that asked, since only those become types.</summary>
internal sealed class TypeNames(
    SchemaPlaces places, ShapeTable shapes, SourceText sources, IReadOnlyDictionary<string, string> given)
{
    private readonly Dictionary<JsonSchema, string> _used = [];

    /// <summary>The schemas that became types.</summary>
    public IEnumerable<JsonSchema> Used => _used.Keys;

    public string NameOf(JsonSchema core)
    {
        if (!_used.TryGetValue(core, out string? name))
        {
            name = given.TryGetValue(IdentityOf(core), out string? other) ? other : PlaceOf(core).Name;
            _used.Add(core, name);
        }

        return name;
    }

    public string GroupOf(JsonSchema core) => PlaceOf(core).Group;

    /// <summary>Whether the schema is a definition, not one that stands in another.</summary>
    public bool IsDefinition(JsonSchema core) => PlaceOf(core) is { Words.Length: 0, Root.Schema: { } schema } && schema == core;

    /// <summary>The claim of a schema to its name.</summary>
    public NameClaim ClaimOf(JsonSchema core)
    {
        SchemaPlace place = PlaceOf(core);
        bool isRoot = IsDefinition(core);
        string text = isRoot ? place.Root.Key : place.Name;
        return new NameClaim(
            IdentityOf(core),
            text,
            place.Name,
            isRoot ? IdentifierText.Spelling(place.Root.Key) : place.Name + (place.Words.Length == 0 ? "Body" : "Inline"),
            isRoot ? place.Root.Rank : Ranks.Inline,
            core.Location);
    }

    /// <summary>What tells a schema from others wherever the document lies: its place relative to the document's folder.</summary>
    public string IdentityOf(JsonSchema core)
    {
        if (!shapes.Places.TryGetValue(core, out ChildSchema where))
        {
            return sources.Of(core);
        }

        string parts = string.Join("&", core.AllOf.Select(IdentityOf));
        return parts.Length > 0 ? sources.Of(core) + "=" + parts : IdentityOf(where.Schema) + "~" + where.Words;
    }

    private SchemaPlace PlaceOf(JsonSchema core)
    {
        string words = "";
        JsonSchema placed = core;
        while (shapes.Places.TryGetValue(placed, out ChildSchema where))
        {
            words = where.Words + words;
            placed = where.Schema;
        }

        SchemaPlace place = places.PlaceOf(placed);
        return words.Length == 0 ? place : place with { Words = place.Words + words };
    }
}
