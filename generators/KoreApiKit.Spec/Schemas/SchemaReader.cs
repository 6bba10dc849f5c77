using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas;

/// <summary>
/// Turns nodes into schemas of one normal form. A schema's children are read with it; a <c>$ref</c> is followed when it is
/// asked for, or by <see cref="ResolveAll"/>. Reading is not safe for several threads; what was read and resolved is.
/// </summary>
/// <param name="dialectOf">The dialect of the document at a path.</param>
internal sealed class SchemaReader(
    Func<string, SchemaDialect> dialectOf, ReferenceResolver resolver, FindingCollection findings)
{
    private readonly Dictionary<SpecNode, JsonSchema?> _schemas = [];
    private readonly List<JsonSchema> _inOrder = [];
    private readonly Dictionary<SchemaResource, DynamicAnchors> _dynamicAnchors = [];
    private readonly List<Action> _deferred = [];
    private readonly SchemaHops _hops = new(resolver, findings);
    private int _resolved;

    /// <summary>
    /// Finds a schema by name for a discriminator's mapping, before the value is tried as a reference. Set where the
    /// document has named schemas.
    /// </summary>
    public Func<string, PlacedNode?> FindNamed { get; set; } = _ => null;

    /// <summary>Every schema read so far, in order of reading.</summary>
    public IReadOnlyList<JsonSchema> Schemas => _inOrder;

    /// <summary>Reads the schema of a field, or gives null where it is absent or (after a finding) is no schema.</summary>
    public JsonSchema? ReadField(NodeFields fields, string key) =>
        fields.Value(key) is { } value ? Read(value, key) : null;

    /// <summary>Reads a schema. The same node always gives the same object.</summary>
    /// <param name="name">How a finding names the value where it is no schema.</param>
    public JsonSchema? Read(PlacedNode place, string name)
    {
        if (_schemas.TryGetValue(place.Node, out JsonSchema? known))
        {
            return known;
        }

        JsonSchema? schema = place.Node switch
        {
            MappingNode mapping => ReadObject(new NodeFields(mapping, place.DocumentPath, place.Way, findings), requiredIsFlag: false),
            ScalarNode { Kind: ScalarKind.Boolean } scalar => new JsonSchema
            {
                Node = scalar,
                DocumentPath = place.DocumentPath,
                Way = place.Way,
                Boolean = scalar.Text == "true",
            },
            _ => null,
        };
        if (schema is null)
        {
            findings.Add(FindingDescriptors.WrongKind, place.Location, name, "a schema", NodeFields.Describe(place.Node));
        }

        Keep(place.Node, schema);
        return schema;
    }

    /// <summary>
    /// Reads the schema that a parameter, item or header of Swagger 2.0 is itself: its <c>required</c> is a flag of the
    /// parameter, not a list of properties.
    /// </summary>
    public JsonSchema ReadParameter(NodeFields fields)
    {
        if (_schemas.TryGetValue(fields.Node, out JsonSchema? known) && known is not null)
        {
            return known;
        }

        JsonSchema schema = ReadObject(fields, requiredIsFlag: true);
        Keep(fields.Node, schema);
        return schema;
    }

    /// <summary>Follows every reference of every schema read, so that each broken one is reported and nothing is left to resolve.</summary>
    public void ResolveAll(CancellationToken cancellationToken)
    {
        for (; _resolved < _deferred.Count; _resolved++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _deferred[_resolved]();
        }
    }

    private void Keep(SpecNode node, JsonSchema? schema)
    {
        _schemas[node] = schema;
        if (schema is not null)
        {
            _inOrder.Add(schema);
        }
    }

    private JsonSchema ReadObject(NodeFields fields, bool requiredIsFlag)
    {
        SchemaDialect dialect = dialectOf(fields.Place.DocumentPath);
        SchemaReference? reference = ReadReference(fields, dialect);
        if (reference is not null && dialect.IgnoresReferenceSiblings)
        {
            return new JsonSchema
            {
                Node = fields.Node,
                DocumentPath = fields.Place.DocumentPath,
                Way = fields.Place.Way,
                Reference = reference,
            };
        }

        (JsonTypes types, bool hasType, bool nullable) = SchemaFields.Types(fields, dialect);
        (JsonSchema? items, ImmutableArray<JsonSchema> prefixItems) = ReadItems(fields, dialect);
        (ImmutableArray<DependentRequired> dependentRequired, ImmutableArray<SchemaProperty> dependentSchemas) = ReadDependencies(fields, dialect);
        return new JsonSchema
        {
            Node = fields.Node,
            DocumentPath = fields.Place.DocumentPath,
            Way = fields.Place.Way,
            Reference = reference,
            DynamicAnchors = ReadDynamicAnchors(fields),
            Types = types,
            HasType = hasType,
            AlwaysAllowsNull = nullable,
            Title = fields.String("title"),
            Description = fields.String("description"),
            Format = SchemaFields.Format(fields, dialect),
            ContentEncoding = fields.String("contentEncoding"),
            ContentMediaType = fields.String("contentMediaType"),
            Deprecated = fields.Flag("deprecated"),
            ReadOnly = fields.Flag("readOnly"),
            WriteOnly = fields.Flag("writeOnly"),
            Default = fields.Node["default"],
            Const = fields.Node["const"],
            Enum = fields.Sequence("enum") is { } members ? members.Items : default,
            Examples = SchemaFields.Examples(fields),
            Properties = ReadNamed(fields, "properties"),
            PatternProperties = ReadPatternProperties(fields),
            Required = requiredIsFlag ? ImmutableArray<string>.Empty : fields.Strings("required"),
            AdditionalProperties = ReadField(fields, "additionalProperties"),
            PropertyNames = ReadField(fields, "propertyNames"),
            UnevaluatedProperties = ReadField(fields, "unevaluatedProperties"),
            DependentRequired = dependentRequired,
            DependentSchemas = dependentSchemas,
            Items = items,
            PrefixItems = prefixItems,
            Contains = ReadField(fields, "contains"),
            UnevaluatedItems = ReadField(fields, "unevaluatedItems"),
            AllOf = ReadList(fields, "allOf"),
            AnyOf = ReadList(fields, "anyOf"),
            OneOf = ReadList(fields, "oneOf"),
            Not = ReadField(fields, "not"),
            If = ReadField(fields, "if"),
            Then = ReadField(fields, "then"),
            Else = ReadField(fields, "else"),
            DeferredDiscriminator = ReadDiscriminator(fields),
            Limits = SchemaFields.Limits(fields, dialect, findings),
        };
    }

    private SchemaReference? ReadReference(NodeFields fields, SchemaDialect dialect)
    {
        string? key = fields.Has("$ref") ? "$ref" : fields.Has("$dynamicRef") ? "$dynamicRef" : fields.Has("$recursiveRef") ? "$recursiveRef" : null;
        return key is null || fields.String(key) is null ? null : ReadReference(fields.Node, key, dialect);
    }

    private SchemaReference ReadReference(MappingNode schema, string key, SchemaDialect dialect)
    {
        var scalar = (ScalarNode)schema[key]!;
        bool hasSiblings = !dialect.IgnoresReferenceSiblings && SchemaKeywords.HasConstraint(schema, key);
        _hops.Add(schema, scalar, hasSiblings);
        var reference = new SchemaReference(
            scalar,
            hasSiblings,
            () => _hops.Target(schema) is { } target ? Read(target, key) : null,
            isDynamic: key == "$dynamicRef");
        _deferred.Add(() => _ = reference.Target);
        return reference;
    }

    private DynamicAnchors? ReadDynamicAnchors(NodeFields fields)
    {
        if (resolver.DynamicResourceAround(fields.Node, fields.Place.DocumentPath) is not { } resource)
        {
            return null;
        }

        if (!_dynamicAnchors.TryGetValue(resource, out DynamicAnchors? anchors))
        {
            var schemas = new Dictionary<string, Lazy<JsonSchema?>>(StringComparer.Ordinal);
            foreach (string name in resource.DynamicAnchorNames)
            {
                (SpecNode node, JsonPointer pointer) = resource.FindAnchor(name)!.Value;
                var schema = new Lazy<JsonSchema?>(() => Read(new PlacedNode(node, fields.Place.DocumentPath, pointer.ToString()), name));
                schemas[name] = schema;
                _deferred.Add(() => _ = schema.Value);
            }

            anchors = new DynamicAnchors(schemas);
            _dynamicAnchors.Add(resource, anchors);
        }

        return anchors;
    }

    private Lazy<Discriminator?>? ReadDiscriminator(NodeFields fields)
    {
        if (!fields.Has("discriminator"))
        {
            return null;
        }

        if (SchemaFields.SimpleDiscriminator(fields) is { } simple)
        {
            return new Lazy<Discriminator?>(() => simple);
        }

        if (fields.Object("discriminator") is not { } discriminator)
        {
            return null;
        }

        if (discriminator.String("propertyName") is not { } propertyName)
        {
            if (!discriminator.Has("propertyName"))
            {
                discriminator.ReportMissing("discriminator", "propertyName", "the discriminator was left out");
            }

            return null;
        }

        var lazy = new Lazy<Discriminator?>(() =>
            new Discriminator(propertyName, ReadDiscriminatorMapping(discriminator), discriminator.Location));
        _deferred.Add(() => _ = lazy.Value);
        return lazy;
    }

    private ImmutableArray<DiscriminatorMapping> ReadDiscriminatorMapping(NodeFields discriminator)
    {
        var mapping = ImmutableArray.CreateBuilder<DiscriminatorMapping>();
        foreach ((MappingEntry entry, PlacedNode value) in discriminator.Members("mapping"))
        {
            if (value.Node is not ScalarNode { Kind: ScalarKind.String } scalar)
            {
                discriminator.Report(entry.Key, "the name of a schema or a reference to one", value.Node);
                continue;
            }

            if (FindMapped(entry.Key, scalar) is { } place && Read(place, entry.Key) is { } schema)
            {
                mapping.Add(new DiscriminatorMapping(entry.Key, schema));
            }
        }

        return mapping.ToImmutable();
    }

    // Bundlers move schemas out of their files and leave the mapping as it was, so that only the file's name is of use.
    private PlacedNode? FindMapped(string value, ScalarNode reference)
    {
        var problems = new FindingCollection();
        if (FindNamed(reference.Text) is { } named)
        {
            return named;
        }

        if (resolver.WithFindings(problems).ResolveChain(reference) is { } resolved)
        {
            return PlacedNode.Of(resolved);
        }

        PlacedNode? moved = FindNamed(DefinitionName(reference.Text));
        string outcome = moved is null ? "it was left out" : "the schema of that name was taken";
        findings.Add(
            FindingDescriptors.NotSupported, reference.Location, $"The mapping of '{value}' points at '{reference.Text}', which is not there; {outcome}");
        return moved;
    }

    private static string DefinitionName(string reference)
    {
        string name = reference.Substring(reference.LastIndexOf('/') + 1);
        int dot = name.LastIndexOf('.');
        return dot < 0 ? name : name.Substring(0, dot);
    }

    private ImmutableArray<SchemaProperty> ReadNamed(NodeFields fields, string key)
    {
        if (!fields.Has(key))
        {
            return ImmutableArray<SchemaProperty>.Empty;
        }

        var properties = ImmutableArray.CreateBuilder<SchemaProperty>();
        foreach ((MappingEntry entry, PlacedNode value) in fields.Members(key))
        {
            if (Read(value, entry.Key) is { } schema)
            {
                properties.Add(new SchemaProperty(entry.Key, entry.KeyLocation, schema));
            }
        }

        return properties.ToImmutable();
    }

    private ImmutableArray<SchemaProperty> ReadPatternProperties(NodeFields fields)
    {
        ImmutableArray<SchemaProperty> properties = ReadNamed(fields, "patternProperties");
        foreach (SchemaProperty property in properties)
        {
            SchemaFields.CheckPattern(property.Name, property.NameLocation, findings);
        }

        return properties;
    }

    private ImmutableArray<JsonSchema> ReadList(NodeFields fields, string key)
    {
        if (!fields.Has(key))
        {
            return ImmutableArray<JsonSchema>.Empty;
        }

        var schemas = ImmutableArray.CreateBuilder<JsonSchema>();
        foreach (PlacedNode item in fields.Items(key))
        {
            if (Read(item, key) is { } schema)
            {
                schemas.Add(schema);
            }
        }

        return schemas.ToImmutable();
    }

    private (JsonSchema? Items, ImmutableArray<JsonSchema> PrefixItems) ReadItems(NodeFields fields, SchemaDialect dialect) =>
        dialect.HasTupleItems && fields.Node["items"] is SequenceNode
            ? (ReadField(fields, "additionalItems"), ReadList(fields, "items"))
            : (ReadField(fields, "items"), ReadList(fields, "prefixItems"));

    private (ImmutableArray<DependentRequired> Required, ImmutableArray<SchemaProperty> Schemas) ReadDependencies(
        NodeFields fields, SchemaDialect dialect)
    {
        if (!fields.Has("dependentRequired") && !fields.Has("dependentSchemas") && !fields.Has("dependencies"))
        {
            return (ImmutableArray<DependentRequired>.Empty, ImmutableArray<SchemaProperty>.Empty);
        }

        var required = ImmutableArray.CreateBuilder<DependentRequired>();
        AddDependentRequired(fields, "dependentRequired", required);
        ImmutableArray<SchemaProperty> schemas = ReadNamed(fields, "dependentSchemas");
        if (!dialect.HasTupleItems || fields.Object("dependencies") is not { } dependencies)
        {
            return (required.ToImmutable(), schemas);
        }

        AddDependentRequired(fields, "dependencies", required);
        foreach ((MappingEntry entry, PlacedNode value) in dependencies.Members())
        {
            if (value.Node is not SequenceNode && Read(value, entry.Key) is { } schema)
            {
                schemas = schemas.Add(new SchemaProperty(entry.Key, entry.KeyLocation, schema));
            }
        }

        return (required.ToImmutable(), schemas);
    }

    private static void AddDependentRequired(NodeFields fields, string key, ImmutableArray<DependentRequired>.Builder required)
    {
        if (fields.Object(key) is not { } members)
        {
            return;
        }

        foreach ((MappingEntry entry, PlacedNode value) in members.Members())
        {
            if (key == "dependentRequired" || value.Node is SequenceNode)
            {
                required.Add(new DependentRequired(entry.Key, members.Strings(entry.Key)));
            }
        }
    }
}
