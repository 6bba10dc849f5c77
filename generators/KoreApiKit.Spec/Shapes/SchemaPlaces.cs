using System.Collections.Immutable;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Shapes;

/// <summary>A schema that is named by itself: a definition, or what an operation holds.</summary>
internal sealed class NamedRoot(JsonSchema? schema, string key, string proposal, int rank)
{
    /// <summary>The definition; null for what an operation holds.</summary>
    public JsonSchema? Schema { get; } = schema;

    /// <summary>The text that the name comes from.</summary>
    public string Key { get; } = key;

    public string Proposal { get; } = proposal;

    public int Rank { get; } = rank;

    /// <summary>The name that was given; the proposal until then.</summary>
    public string Name { get; set; } = proposal;

    /// <summary>The group of the types that stand in the root; null: the name.</summary>
    public string? Group { get; init; }
}

/// <summary>Where a schema stands: the root, and the words that lead from the root's name to the schema's.</summary>
internal sealed record SchemaPlace(NamedRoot Root, string Words)
{
    public string Name => Root.Name + Words;

    public string Group => Root.Group ?? Root.Name;
}

/// <summary>A schema that an operation (or a shared response, parameter …) holds, with its name by that place.</summary>
internal sealed record HeldSchema(JsonSchema Schema, string Group, string Name);

/// <summary>
/// Finds the place of every schema that can be reached. Places follow from how the document is nested, so that they are
/// the same whatever else the document holds and in whatever order it is read.
/// </summary>
internal sealed class SchemaPlaces
{
    private readonly Dictionary<JsonSchema, SchemaPlace> _places = [];
    private readonly Dictionary<JsonSchema, string> _keys = [];
    private readonly List<NamedRoot> _roots = [];
    private readonly SortedDictionary<string, JsonSchema> _waiting = new(StringComparer.Ordinal);
    private readonly Inheritors _inheritors;
    private readonly CancellationToken _cancellationToken;

    public SchemaPlaces(
        IReadOnlyList<SchemaProperty> components,
        bool allComponents,
        IEnumerable<HeldSchema> held,
        Inheritors inheritors,
        CancellationToken cancellationToken)
    {
        _inheritors = inheritors;
        _cancellationToken = cancellationToken;
        AddKeys(components);
        if (allComponents)
        {
            foreach (SchemaProperty component in components.OrderBy(component => component.Name, StringComparer.Ordinal))
            {
                PlaceDefinition(component.Schema.Target ?? component.Schema);
            }
        }

        foreach (HeldSchema schema in held.OrderBy(schema => schema.Name, StringComparer.Ordinal).ThenBy(schema => schema.Schema.Pointer, StringComparer.Ordinal))
        {
            var root = new NamedRoot(null, schema.Name, schema.Name, Ranks.Held) { Group = schema.Group };
            PlaceInside(schema.Schema, new SchemaPlace(root, ""));
        }

        PlaceWaiting();
    }

    /// <summary>The definitions.</summary>
    public IReadOnlyList<NamedRoot> Roots => _roots;

    /// <summary>The place of a schema; a schema that stands nowhere known is named by its pointer.</summary>
    public SchemaPlace PlaceOf(JsonSchema schema)
    {
        if (!_places.TryGetValue(schema, out SchemaPlace? place))
        {
            string name = DefinitionNames.NameOfDeep(schema);
            place = new SchemaPlace(new NamedRoot(null, name, name, Ranks.Held), "");
            _places.Add(schema, place);
        }

        return place;
    }

    /// <summary>What tells a schema from others: its file and pointer.</summary>
    public static string IdentityOf(JsonSchema schema) => schema.DocumentPath + "#" + schema.Pointer;

    // A key of components names the schema that it holds or, where it only refers to a file, that file's schema.
    private void AddKeys(IReadOnlyList<SchemaProperty> components)
    {
        foreach (SchemaProperty component in components.Where(component => component.Schema.Reference is not { HasSiblings: false }))
        {
            _keys[component.Schema] = component.Name;
        }

        IEnumerable<IGrouping<JsonSchema, SchemaProperty>> aliases = components
            .Where(component => component.Schema.Target is { } target && !_keys.ContainsKey(target))
            .GroupBy(component => component.Schema.Target!);
        foreach (IGrouping<JsonSchema, SchemaProperty> alias in aliases.ToArray())
        {
            string own = DefinitionNames.NameOf(alias.Key);
            _keys[alias.Key] = alias.Select(component => component.Name)
                .OrderBy(key => IdentifierText.Pascal(key) == own ? 0 : 1)
                .ThenBy(key => key, StringComparer.Ordinal)
                .First();
        }
    }

    private void PlaceDefinition(JsonSchema schema)
    {
        if (_places.ContainsKey(schema))
        {
            return;
        }

        string? given = Extensions.Text(schema, SchemaWalk.NameExtension);
        bool isComponent = _keys.TryGetValue(schema, out string? key);
        string proposal = given is not null ? IdentifierText.Pascal(given)
            : isComponent ? IdentifierText.Pascal(key!)
            : DefinitionNames.IsDefinition(schema) ? DefinitionNames.NameOf(schema)
            : DefinitionNames.NameOfDeep(schema);
        int rank = given is not null ? Ranks.Given : isComponent ? Ranks.Component : Ranks.Definition;
        var root = new NamedRoot(schema, given ?? key ?? DefinitionNames.KeyOf(schema), proposal, rank);
        _roots.Add(root);
        PlaceInside(schema, new SchemaPlace(root, ""));
    }

    private void PlaceInside(JsonSchema schema, SchemaPlace place)
    {
        var open = new Stack<(JsonSchema Schema, SchemaPlace Place)>();
        open.Push((schema, place));
        while (open.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            (JsonSchema current, SchemaPlace currentPlace) = open.Pop();
            if (_places.ContainsKey(current))
            {
                continue;
            }

            _places.Add(current, currentPlace);
            WaitForTargets(current);
            foreach (ChildSchema child in SchemaWalk.Children(current))
            {
                open.Push((child.Schema, child.Words.Length == 0 ? currentPlace : currentPlace with { Words = currentPlace.Words + child.Words }));
            }
        }
    }

    private void WaitForTargets(JsonSchema schema)
    {
        foreach (JsonSchema inheritor in _inheritors.Of(schema))
        {
            WaitFor(inheritor);
        }

        if (schema.Reference?.Target is { } target)
        {
            WaitFor(target);
        }

        foreach (DiscriminatorMapping mapping in schema.Discriminator?.Mapping ?? ImmutableArray<DiscriminatorMapping>.Empty)
        {
            WaitFor(mapping.Schema);
        }
    }

    private void WaitFor(JsonSchema schema)
    {
        if (!_places.ContainsKey(schema))
        {
            _waiting[IdentityOf(schema)] = schema;
        }
    }

    // Definitions first: what a reference finds deep inside another schema usually has its place by that schema.
    private void PlaceWaiting()
    {
        while (_waiting.Count > 0)
        {
            KeyValuePair<string, JsonSchema> next = _waiting.FirstOrDefault(
                waiting => _keys.ContainsKey(waiting.Value) || DefinitionNames.IsDefinition(waiting.Value));
            if (next.Value is null)
            {
                next = _waiting.First();
            }

            _waiting.Remove(next.Key);
            JsonSchema target = next.Value.Target ?? next.Value;
            PlaceDefinition(target);
        }
    }
}

/// <summary>Who has the better right to a name: the lower number.</summary>
internal static class Ranks
{
    public const int Given = 0;
    public const int Component = 1;
    public const int Definition = 2;
    public const int Held = 3;
    public const int Inline = 4;
}
