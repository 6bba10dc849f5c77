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
    private readonly RuleBuilder _rules;
    private readonly CommonTypes _several;
    private readonly HashSet<JsonSchema> _open = [];
    private readonly HashSet<JsonSchema> _recursive = [];
    private readonly Queue<(JsonSchema Core, SchemaKind Kind)> _pending = new();
    private readonly HashSet<JsonSchema> _reported = [];

    public TypeBuilder(ModelScope scope)
    {
        _scope = scope;
        _scalars = new ScalarTypes(scope.Document.Formats);
        _rules = new RuleBuilder(scope);
        _several = new CommonTypes(scope);
        _records = new RecordBuilder(scope, this, _rules, _several);
        _enums = new EnumBuilder(scope);
        _unions = new UnionBuilder(scope, this, _rules);
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
        ConstraintsModel constraints = use.Wrappers.Count == 0 || core.Type is ScalarTypeReference { Scalar: ScalarType.Stream }
            ? core.Constraints
            : ConstraintsOf(use, core);
        bool nullable = (core.Nullable || use.IsNullable) && core.Type is not AnyTypeReference;
        return nullable == core.Nullable && ReferenceEquals(constraints, core.Constraints) ? core : core with { Nullable = nullable, Constraints = constraints };
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

    // Outer schemas last, so that they have the last word where only one can have it.
    private ConstraintsModel ConstraintsOf(SchemaUse use, TypeUse core)
    {
        SchemaLimits limits = use.Wrappers.Reverse().Aggregate(_scope.Shapes.Of(use.Core).Limits, (all, wrapper) => LimitsMerger.Merge(all, wrapper.Limits));
        ConstraintsModel constraints = Constraints.For(core.Type, _scope.Kinds.Of(use.Core), limits);
        string? rule = _recursive.Contains(use.Core) ? core.Constraints.Rule : _rules.OfUse(use, core.Type, limits);
        return rule is null && constraints == ConstraintsModel.None ? ConstraintsModel.None : constraints with { Rule = rule };
    }

    private TypeUse UseOfCore(JsonSchema core)
    {
        if (_uses.TryGetValue(core, out TypeUse? known))
        {
            return known;
        }

        _scope.CancellationToken.ThrowIfCancellationRequested();
        SchemaShape shape = _scope.Shapes.Of(core);
        SchemaKind kind = _scope.Kinds.Of(core);
        if (_reported.Add(core))
        {
            ShapeReporter.Report(_scope, shape, kind);
        }

        if (!_open.Add(core))
        {
            _recursive.Add(core);
            _scope.ReportNotExpressed(core, core.Items is null ? "additionalProperties" : "items", "this schema holds itself without an object between; any JSON is taken here, and checked");
            return Any;
        }

        TypeReference type = TypeOf(core, shape, kind);
        _open.Remove(core);
        bool nullable = _scope.Kinds.Choices.AllowsNull(shape) && type is not AnyTypeReference;
        ConstraintsModel constraints = Constraints.For(type, kind, shape.Limits);
        string? rule = _recursive.Contains(core) ? _rules.OfWhole(core) : _rules.OfUse(new SchemaUse(core, false, [], false), type, shape.Limits);
        var use = new TypeUse(type, nullable, rule is null ? constraints : constraints with { Rule = rule });
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
                return new ArrayTypeReference(UseOf(_several.ItemOf(shape)));
            case SchemaKind.Dictionary:
                return new DictionaryTypeReference(UseOf(_several.ValueOf(shape)));
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
