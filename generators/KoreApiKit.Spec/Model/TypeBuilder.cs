using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes types of schemas: a use for each place, and a named type for each record, enum and union that is used.</summary>
internal sealed class TypeBuilder
{
    private static readonly TypeUse Any = new(new AnyTypeReference(), false, ConstraintsModel.None);

    private readonly ModelScope _scope;
    private readonly ScalarTypes _scalars;
    private readonly RecordBuilder _records;
    private readonly EnumBuilder _enums;
    private readonly UnionBuilder _unions;
    private readonly Dictionary<JsonSchema, TypeUse> _uses = [];
    private readonly HashSet<JsonSchema> _open = [];
    private readonly Queue<(JsonSchema Core, SchemaKind Kind)> _pending = new();
    private readonly HashSet<JsonSchema> _reported = [];

    public TypeBuilder(ModelScope scope)
    {
        _scope = scope;
        _scalars = new ScalarTypes(scope.Document.Formats);
        _records = new RecordBuilder(scope, this);
        _enums = new EnumBuilder(scope);
        _unions = new UnionBuilder(scope, this);
    }

    /// <summary>Makes the type of a schema where it is used. Named types are made by <see cref="BuildPending"/>.</summary>
    public TypeUse UseOf(JsonSchema? schema)
    {
        if (schema is null)
        {
            return Any;
        }

        SchemaUse use = SchemaReducer.Reduce(schema);
        if (use.IsBroken)
        {
            return Any;
        }

        TypeUse core = UseOfCore(use.Core);
        SchemaLimits limits = use.Wrappers.Reverse().Aggregate(SchemaLimits.None, (all, wrapper) => LimitsMerger.Merge(all, wrapper.Limits));
        ConstraintsModel constraints = limits == SchemaLimits.None || core.Type is NamedTypeReference
            ? core.Constraints
            : Constraints.For(core.Type, LimitsMerger.Merge(_scope.Shapes.Of(use.Core).Limits, limits));
        return core with { Nullable = (core.Nullable || use.IsNullable) && core.Type is not AnyTypeReference, Constraints = constraints };
    }

    /// <summary>Makes all types that uses have asked for, and those that they ask for in turn.</summary>
    public IReadOnlyList<TypeModel> BuildPending()
    {
        var types = new List<TypeModel>();
        while (_pending.Count > 0)
        {
            _scope.CancellationToken.ThrowIfCancellationRequested();
            (JsonSchema core, SchemaKind kind) = _pending.Dequeue();
            SchemaShape shape = _scope.Shapes.Of(core);
            types.Add(kind switch
            {
                SchemaKind.Record => _records.Build(core, shape),
                SchemaKind.Union => _unions.Build(core, shape),
                _ => _enums.Build(core, shape, kind),
            });
        }

        return types;
    }

    private TypeUse UseOfCore(JsonSchema core)
    {
        if (_uses.TryGetValue(core, out TypeUse? known))
        {
            return known;
        }

        SchemaShape shape = _scope.Shapes.Of(core);
        SchemaKind kind = _scope.Kinds.Of(core);
        if (_reported.Add(core))
        {
            ShapeReporter.Report(_scope, shape, kind);
        }

        if (!_open.Add(core))
        {
            _scope.ReportNotExpressed(core, core.Items is null ? "additionalProperties" : "items", "this schema holds itself without an object between; any JSON is taken here");
            return Any;
        }

        TypeReference type = TypeOf(core, shape, kind);
        _open.Remove(core);
        bool nullable = _scope.Kinds.Choices.AllowsNull(shape) && type is not AnyTypeReference;
        var use = new TypeUse(type, nullable, type is NamedTypeReference ? ConstraintsModel.None : Constraints.For(type, shape.Limits));
        _uses[core] = use;
        return use;
    }

    private TypeReference TypeOf(JsonSchema core, SchemaShape shape, SchemaKind kind)
    {
        switch (kind)
        {
            case SchemaKind.Any:
                return new AnyTypeReference();
            case SchemaKind.Array:
                return new ArrayTypeReference(shape.HasPrefixItems ? Any : UseOf(shape.Items));
            case SchemaKind.Dictionary:
                return new DictionaryTypeReference(UseOf(shape.AdditionalProperties ?? (shape.PatternProperties.Count > 0 ? shape.PatternProperties[0].Schema : null)));
            case SchemaKind.Record or SchemaKind.Union or SchemaKind.StringEnum or SchemaKind.IntegerEnum:
                _pending.Enqueue((core, kind));
                return new NamedTypeReference(_scope.Names.NameOf(core), NamedKind(kind));
            default:
                return _scalars.Of(kind, shape);
        }
    }

    private static NamedTypeKind NamedKind(SchemaKind kind) => kind switch
    {
        SchemaKind.Record => NamedTypeKind.Record,
        SchemaKind.Union => NamedTypeKind.Union,
        _ => NamedTypeKind.Enum,
    };
}
