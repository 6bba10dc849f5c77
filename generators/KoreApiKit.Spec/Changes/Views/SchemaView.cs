using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Views;

/// <summary>
/// What a schema demands of a value when its references and its <c>allOf</c> are taken together, so that two ways of writing
/// the same thing look the same. Equal schemas of one document share one view.
/// </summary>
internal sealed partial class SchemaView
{
    private readonly SchemaViews _views;
    private readonly ImmutableArray<JsonSchema> _roots;
    private JsonTypes? _types;
    private bool _typesOpen;
    private bool? _allowsNull;
    private ImmutableArray<ChoiceView> _choices;
    private ImmutableArray<SpecNode> _values;
    private bool _valuesKnown;

    /// <param name="number">Tells the view from the others of its document.</param>
    public SchemaView(SchemaViews views, ImmutableArray<JsonSchema> roots, int number)
    {
        Number = number;
        _views = views;
        _roots = roots;
        Parts = SchemaParts.Of(roots);
    }

    /// <summary>Tells the view from the others of its document.</summary>
    public int Number { get; }

    /// <summary>The schemas that a value must satisfy all together; none where any value is allowed.</summary>
    public ImmutableArray<JsonSchema> Parts { get; }

    /// <summary>Whether nothing is said about the value.</summary>
    public bool IsAny => Parts.All(part => part.Boolean is true || (part.Node is MappingNode mapping && !mapping.Entries.Any(IsConstraining)));

    /// <summary>Whether no value is allowed.</summary>
    public bool IsNothing => Parts.Any(part => part.Boolean is false);

    public SpecNode? Node => _roots.IsEmpty ? null : _roots[0].Node;

    /// <summary>The schemas from which the view was made, behind their references.</summary>
    public ImmutableArray<JsonSchema> Roots => _roots;

    /// <summary>The key under <c>components/schemas</c>, <c>definitions</c> or <c>$defs</c>, or null for a schema without a name.</summary>
    public string? Name => _roots.Length == 1 ? NameOf(_roots[0]) : null;

    /// <summary>The allowed types other than null.</summary>
    public JsonTypes Types => _types ??= FindTypes();

    public bool AllowsNull => _allowsNull ??= _roots.All(new NullCheck().Allows);

    /// <summary>The choices, in document order. One whose branches are single values is in <see cref="Values"/> instead.</summary>
    public ImmutableArray<ChoiceView> Choices => _choices.IsDefault ? _choices = FindChoices() : _choices;

    /// <summary>Whether the view is nothing but a choice among other views.</summary>
    public bool IsPureChoice => Choices.Length == 1 && Properties.Count == 0 && Values is null && Items is null;

    /// <summary>Whether nothing but types is named: by <c>type</c>, or by alternatives of which each names types only.</summary>
    public bool HasTypesOnly => IsPureChoice
        ? (Choices[0].Keyword == "anyOf" || Choices[0].IsDisjoint) && Choices[0].Branches.All(branch => !branch.IsPureChoice && branch.HasTypesOnly)
        : !IsAny && Parts.All(part => part.Node is MappingNode mapping && mapping.Entries.All(entry => entry.Key is "type" or "nullable" || !IsConstraining(entry)));

    /// <summary>
    /// What is left of a choice that has one alternative, without what stands beside the choice; the view itself where there is
    /// no such choice.
    /// </summary>
    public SchemaView OnlyAlternative =>
        _roots.SelectMany(part => SchemaParts.Only(part.OneOf).Concat(SchemaParts.Only(part.AnyOf))).FirstOrDefault() is { } only
            ? _views.Of(only)
            : this;

    /// <summary>The only values that are allowed, null aside; null where the schema lists none.</summary>
    public ImmutableArray<SpecNode>? Values
    {
        get
        {
            if (!_valuesKnown)
            {
                _values = FindValues() ?? default;
                _valuesKnown = true;
            }

            return _values.IsDefault ? null : _values;
        }
    }

    /// <summary>Whether the only value is given by <c>const</c>.</summary>
    public bool HasConst => Parts.Any(part => part.Const is not null);

    /// <summary>
    /// The discriminator of the first part that has one: a choice, or the schema that others extend. What extends that schema has
    /// it as a part too, and is chosen by it no further.
    /// </summary>
    public Discriminator? Discriminator =>
        Parts.FirstOrDefault(part => part.Discriminator is not null && (!part.OneOf.IsEmpty || !part.AnyOf.IsEmpty || ReferenceEquals(part, Base)))?.Discriminator;

    /// <summary>The schema that the value has when a discriminator names one of the schemas that extend this one; null without.</summary>
    public JsonSchema? Base
    {
        get
        {
            JsonSchema? root = _roots.Length == 1 ? _roots[0] : null;
            while (root is { Discriminator: null, AllOf.Length: 1, Properties.IsEmpty: true } && NameOf(root) is null)
            {
                root = SchemaParts.Resolve(root.AllOf[0]);
            }

            return root is { Discriminator: not null, OneOf.IsEmpty: true, AnyOf.IsEmpty: true } ? root : null;
        }
    }

    /// <summary>
    /// Whether the schema of a binary body says no more than that: OpenAPI 3.0 writes <c>format: binary</c>, and since 3.1 there
    /// is no schema, or one with <c>contentMediaType</c>.
    /// </summary>
    public bool AllowsBytes => IsAny
        || (Types == JsonTypes.String && (Format == "binary" || Text(part => part.ContentMediaType) is not null)
            && Values is null && Pattern is null && MinLength is null && MaxLength is null);

    /// <summary>The first value of a keyword among the parts, as written.</summary>
    public SpecNode? Keyword(string name) => Parts.Select(part => part.Keyword(name)).FirstOrDefault(found => found is not null);

    /// <summary>Whether a part has a keyword with the value <c>true</c>.</summary>
    public bool Flag(string name) => Parts.Any(part => part.Keyword(name) is ScalarNode { Kind: ScalarKind.Boolean, Text: "true" });

    /// <summary>The first text that a part gives, or null.</summary>
    public string? Text(Func<JsonSchema, string?> read) => Parts.Select(read).FirstOrDefault(found => found is not null);

    /// <summary>Where a keyword stands; the schema's own place where no part has it.</summary>
    public SpecLocation? LocationOf(string keyword) =>
        Parts.Select(part => (part.Node as MappingNode)?.Find(keyword)?.KeyLocation).FirstOrDefault(found => found is not null)
            ?? Node?.Location;

    /// <summary>The view of a schema of the same document.</summary>
    public SchemaView ViewOf(JsonSchema? schema) => _views.Of(schema);

    /// <summary>The view of several schemas of the same document together.</summary>
    public SchemaView ViewOf(ImmutableArray<JsonSchema> schemas) => _views.Of(schemas);

    private static string? NameOf(JsonSchema schema) => schema.Way.LastKeys switch
    {
        (null, null) when schema.Pointer.Length == 0 => schema.DocumentPath.Substring(schema.DocumentPath.LastIndexOf('/') + 1),
        ("schemas" or "definitions" or "$defs", { } name) => name,
        _ => null,
    };

    private static bool IsConstraining(MappingEntry entry) => SchemaKeywords.IsConstraining(entry.Key) || entry.Key == "$ref";

    private JsonTypes FindTypes()
    {
        if (_typesOpen)
        {
            return SchemaTypes.NotNull;
        }

        _typesOpen = true;
        JsonTypes types = Parts.Aggregate(SchemaTypes.NotNull, (types, part) => types & SchemaTypes.Written(part));
        foreach (ChoiceView choice in Choices)
        {
            types &= choice.Branches.Aggregate(JsonTypes.None, (all, branch) => all | branch.Types);
        }

        foreach (ImmutableArray<JsonSchema> values in Parts.SelectMany(part => new[] { part.OneOf, part.AnyOf }).Where(IsEnumeration))
        {
            types &= values.Aggregate(JsonTypes.None, (all, value) => all | SchemaTypes.Written(value));
        }

        _typesOpen = false;
        return types;
    }

    private ImmutableArray<ChoiceView> FindChoices()
    {
        var choices = ImmutableArray.CreateBuilder<ChoiceView>();
        foreach (JsonSchema part in Parts)
        {
            Add(choices, part, "oneOf", part.OneOf);
            Add(choices, part, "anyOf", part.AnyOf);
        }

        return choices.ToImmutable();
    }

    private void Add(ImmutableArray<ChoiceView>.Builder choices, JsonSchema owner, string keyword, ImmutableArray<JsonSchema> branches)
    {
        if (SchemaParts.IsChoice(branches) && !IsEnumeration(branches))
        {
            choices.Add(new ChoiceView(keyword, owner, Shapes.SchemaReducer.WithoutNull(branches).Select(_views.Of).ToImmutableArray()));
        }
    }

    private static bool IsEnumeration(ImmutableArray<JsonSchema> branches) =>
        SchemaParts.IsChoice(branches) && branches.All(branch => branch.Const is not null || IsPlainEnum(branch));

    private static bool IsPlainEnum(JsonSchema branch) =>
        !branch.Enum.IsDefaultOrEmpty
        && branch.Node is MappingNode mapping
        && mapping.Entries.All(entry => entry.Key is "enum" or "type" || !IsConstraining(entry));

    private static IEnumerable<SpecNode> ValuesOf(ImmutableArray<JsonSchema> branches) =>
        branches.SelectMany(branch => branch.Const is { } only ? ImmutableArray.Create(only) : branch.Enum).Distinct(NodeEquality.Instance);

    private ImmutableArray<SpecNode>? FindValues()
    {
        ImmutableArray<SpecNode>? values = null;
        foreach (JsonSchema part in Parts)
        {
            IEnumerable<SpecNode>? own = part.Const is { } only ? [only]
                : !part.Enum.IsDefault ? part.Enum
                : IsEnumeration(part.OneOf) ? ValuesOf(part.OneOf)
                : IsEnumeration(part.AnyOf) ? ValuesOf(part.AnyOf)
                : null;
            if (own is not null)
            {
                var known = values is { } before ? new HashSet<SpecNode>(before, NodeEquality.Instance) : null;
                values = own.Where(value => value is not ScalarNode { Kind: ScalarKind.Null } && known?.Contains(value) != false).ToImmutableArray();
            }
        }

        return values;
    }
}
