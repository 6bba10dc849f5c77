using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas;

/// <summary>
/// A schema in one normal form, whatever dialect it was written in: JSON Schema 2020-12 as OpenAPI 3.1 uses it.
/// OpenAPI 3.0's <c>nullable</c>, boolean <c>exclusiveMinimum</c> and <c>example</c> are already translated.
/// A schema object is one node of a document; the same node always gives the same object, so identity is by reference.
/// </summary>
internal sealed class JsonSchema
{
    private RareKeywords? _rare;

    /// <summary>The node in the document: a mapping, or a boolean scalar.</summary>
    public required SpecNode Node { get; init; }

    public required string DocumentPath { get; init; }

    /// <summary>The way to the schema in its document.</summary>
    public required NodeWay Way { get; init; }

    /// <summary>The JSON Pointer of the schema in its document (<c>""</c> for the root).</summary>
    public string Pointer => Way.ToString();

    public SpecLocation Location => Node.Location;

    /// <summary><c>true</c> or <c>false</c> for a boolean schema, else null.</summary>
    public bool? Boolean { get; init; }

    /// <summary>The <c>$ref</c>, or null. Its siblings (3.1) are the other members of this object.</summary>
    public SchemaReference? Reference { get; init; }

    /// <summary>What the resource of this schema offers to a <c>$dynamicRef</c>; null where it has no <c>$dynamicAnchor</c>.</summary>
    public DynamicAnchors? DynamicAnchors
    {
        get => _rare?.DynamicAnchors;
        init => RareOf(value is not null)?.DynamicAnchors = value;
    }

    public JsonTypes Types { get; init; } = JsonTypes.Any;

    /// <summary>Whether <c>type</c> (or 3.0's <c>nullable</c>) was written at all.</summary>
    public bool HasType { get; init; }

    /// <summary>
    /// Whether 3.0's <c>nullable: true</c> was written. Null is then allowed whatever <c>enum</c>, <c>allOf</c> and the like
    /// say: that is what its authors mean, though the specification gives it less meaning.
    /// </summary>
    public bool AlwaysAllowsNull { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Format { get; init; }

    public string? ContentEncoding
    {
        get => _rare?.ContentEncoding;
        init => RareOf(value is not null)?.ContentEncoding = value;
    }

    public string? ContentMediaType
    {
        get => _rare?.ContentMediaType;
        init => RareOf(value is not null)?.ContentMediaType = value;
    }

    public bool Deprecated { get; init; }

    public bool ReadOnly { get; init; }

    public bool WriteOnly { get; init; }

    public SpecNode? Default { get; init; }

    public SpecNode? Const { get; init; }

    /// <summary>The members of <c>enum</c> in document order; default (<c>IsDefault</c>) where there is none.</summary>
    public ImmutableArray<SpecNode> Enum { get; init; }

    public ImmutableArray<SpecNode> Examples { get; init; } = ImmutableArray<SpecNode>.Empty;

    public ImmutableArray<SchemaProperty> Properties { get; init; } = ImmutableArray<SchemaProperty>.Empty;

    public ImmutableArray<SchemaProperty> PatternProperties
    {
        get => _rare?.PatternProperties ?? ImmutableArray<SchemaProperty>.Empty;
        init => RareOf(!value.IsEmpty)?.PatternProperties = value;
    }

    public ImmutableArray<string> Required { get; init; } = ImmutableArray<string>.Empty;

    public JsonSchema? AdditionalProperties { get; init; }

    public JsonSchema? PropertyNames
    {
        get => _rare?.PropertyNames;
        init => RareOf(value is not null)?.PropertyNames = value;
    }

    public JsonSchema? UnevaluatedProperties
    {
        get => _rare?.UnevaluatedProperties;
        init => RareOf(value is not null)?.UnevaluatedProperties = value;
    }

    public ImmutableArray<DependentRequired> DependentRequired
    {
        get => _rare?.DependentRequired ?? ImmutableArray<DependentRequired>.Empty;
        init => RareOf(!value.IsEmpty)?.DependentRequired = value;
    }

    public ImmutableArray<SchemaProperty> DependentSchemas
    {
        get => _rare?.DependentSchemas ?? ImmutableArray<SchemaProperty>.Empty;
        init => RareOf(!value.IsEmpty)?.DependentSchemas = value;
    }

    public JsonSchema? Items { get; init; }

    public ImmutableArray<JsonSchema> PrefixItems
    {
        get => _rare?.PrefixItems ?? ImmutableArray<JsonSchema>.Empty;
        init => RareOf(!value.IsEmpty)?.PrefixItems = value;
    }

    public JsonSchema? Contains
    {
        get => _rare?.Contains;
        init => RareOf(value is not null)?.Contains = value;
    }

    public JsonSchema? UnevaluatedItems
    {
        get => _rare?.UnevaluatedItems;
        init => RareOf(value is not null)?.UnevaluatedItems = value;
    }

    public ImmutableArray<JsonSchema> AllOf { get; init; } = ImmutableArray<JsonSchema>.Empty;

    public ImmutableArray<JsonSchema> AnyOf { get; init; } = ImmutableArray<JsonSchema>.Empty;

    public ImmutableArray<JsonSchema> OneOf { get; init; } = ImmutableArray<JsonSchema>.Empty;

    public JsonSchema? Not
    {
        get => _rare?.Not;
        init => RareOf(value is not null)?.Not = value;
    }

    public JsonSchema? If
    {
        get => _rare?.If;
        init => RareOf(value is not null)?.If = value;
    }

    public JsonSchema? Then
    {
        get => _rare?.Then;
        init => RareOf(value is not null)?.Then = value;
    }

    public JsonSchema? Else
    {
        get => _rare?.Else;
        init => RareOf(value is not null)?.Else = value;
    }

    /// <summary>The discriminator. Its mapping is resolved when it is first asked for, since it may be cyclic.</summary>
    public Discriminator? Discriminator
    {
        get => DeferredDiscriminator?.Value;
        init => DeferredDiscriminator = value is null ? null : new Lazy<Discriminator?>(() => value);
    }

    public Lazy<Discriminator?>? DeferredDiscriminator
    {
        get => _rare?.DeferredDiscriminator;
        init => RareOf(value is not null)?.DeferredDiscriminator = value;
    }

    public SchemaLimits Limits { get; init; } = SchemaLimits.None;

    /// <summary>The only value that <c>const</c>, or an <c>enum</c> of one member, allows; else null.</summary>
    public SpecNode? SingleValue => Const ?? (Enum is { IsDefault: false, Length: 1 } ? Enum[0] : null);

    /// <summary>The value of an <c>x-</c> extension (or any other keyword) of this schema, or null.</summary>
    public SpecNode? Keyword(string name) => (Node as MappingNode)?[name];

    /// <summary>The schema that is meant when <c>$ref</c>s without siblings are followed; this one where there is no <c>$ref</c>, null where one is broken.</summary>
    public JsonSchema? Target => Reference is { HasSiblings: false } reference ? reference.Target?.Target : this;

    private RareKeywords? RareOf(bool isSaid) => isSaid ? _rare ??= new RareKeywords() : null;

    /// <summary>What few schemas say. A document may have very many schemas that say little.</summary>
    private sealed class RareKeywords
    {
        public DynamicAnchors? DynamicAnchors { get; set; }

        public string? ContentEncoding { get; set; }

        public string? ContentMediaType { get; set; }

        public JsonSchema? PropertyNames { get; set; }

        public JsonSchema? UnevaluatedProperties { get; set; }

        public JsonSchema? Contains { get; set; }

        public JsonSchema? UnevaluatedItems { get; set; }

        public JsonSchema? Not { get; set; }

        public JsonSchema? If { get; set; }

        public JsonSchema? Then { get; set; }

        public JsonSchema? Else { get; set; }

        public ImmutableArray<SchemaProperty> PatternProperties { get; set; } = ImmutableArray<SchemaProperty>.Empty;

        public ImmutableArray<DependentRequired> DependentRequired { get; set; } = ImmutableArray<DependentRequired>.Empty;

        public ImmutableArray<SchemaProperty> DependentSchemas { get; set; } = ImmutableArray<SchemaProperty>.Empty;

        public ImmutableArray<JsonSchema> PrefixItems { get; set; } = ImmutableArray<JsonSchema>.Empty;

        public Lazy<Discriminator?>? DeferredDiscriminator { get; set; }
    }
}

/// <summary>A member of <c>properties</c>, <c>patternProperties</c> or <c>dependentSchemas</c>.</summary>
internal sealed record SchemaProperty(string Name, SpecLocation NameLocation, JsonSchema Schema);

/// <summary>A member of <c>dependentRequired</c>.</summary>
internal sealed record DependentRequired(string Name, ImmutableArray<string> Required);

/// <summary>OpenAPI's discriminator. Mapping values are resolved; one that cannot be is left out after a finding.</summary>
internal sealed record Discriminator(string PropertyName, ImmutableArray<DiscriminatorMapping> Mapping, SpecLocation Location);

/// <summary>A value of the discriminator property and the schema it stands for.</summary>
internal sealed record DiscriminatorMapping(string Value, JsonSchema Schema);
