using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Shapes;

/// <summary>What a schema's values are, as far as a type in C# is concerned.</summary>
internal enum SchemaKind
{
    Any,
    Boolean,
    String,
    Integer,
    Number,
    StringEnum,
    IntegerEnum,
    Array,
    Dictionary,
    Record,
    Union,
}

/// <summary>Tells the kinds of schemas without making types. The kind depends on the schema alone.</summary>
internal sealed class SchemaKinds
{
    private const JsonTypes NotNull = JsonTypes.Any & ~JsonTypes.Null;

    private readonly ShapeTable _shapes;
    private readonly Inheritors _inheritors;
    private readonly ChoiceAnalyzer _choices;
    private readonly Dictionary<JsonSchema, SchemaKind> _kinds = [];
    private readonly HashSet<JsonSchema> _open = [];

    public SchemaKinds(ShapeTable shapes, Inheritors inheritors)
    {
        _shapes = shapes;
        _inheritors = inheritors;
        _choices = new ChoiceAnalyzer(shapes, this);
    }

    public ChoiceAnalyzer Choices => _choices;

    /// <summary>Whether schemas of this kind become types with names.</summary>
    public static bool IsNamed(SchemaKind kind) =>
        kind is SchemaKind.Record or SchemaKind.Union or SchemaKind.StringEnum or SchemaKind.IntegerEnum;

    public SchemaKind Of(JsonSchema schema)
    {
        SchemaUse use = SchemaReducer.Reduce(schema);
        if (use.IsBroken || use.Core.Boolean is not null)
        {
            return SchemaKind.Any;
        }

        if (_kinds.TryGetValue(use.Core, out SchemaKind known))
        {
            return known;
        }

        if (!_open.Add(use.Core))
        {
            // Only a choice can lead back here without a property or item between.
            return SchemaKind.Union;
        }

        SchemaKind kind = Decide(use.Core, _shapes.Of(use.Core));
        _open.Remove(use.Core);
        _kinds[use.Core] = kind;
        return kind;
    }

    /// <summary>The types of a shape without null; number where number and integer are both allowed.</summary>
    public static JsonTypes ValueTypes(SchemaShape shape)
    {
        JsonTypes types = shape.Types & NotNull;
        return (types & JsonTypes.Number) != 0 ? types & ~JsonTypes.Integer : types;
    }

    /// <summary>Whether more than one JSON type is allowed (integer and number count once).</summary>
    public static bool IsMultiple(JsonTypes types) => (types & (types - 1)) != 0;

    private SchemaKind Decide(JsonSchema core, SchemaShape shape)
    {
        if (!shape.Values.IsDefaultOrEmpty)
        {
            return KindOfValues(shape);
        }

        if (_inheritors.Of(core).Count > 0 && shape.Choices.Count == 0)
        {
            return SchemaKind.Union;
        }

        if (_choices.Analyze(shape).Kind is { } chosen)
        {
            return chosen;
        }

        JsonTypes types = ValueTypes(shape);
        return types switch
        {
            (NotNull & ~JsonTypes.Integer) or JsonTypes.None => SchemaKind.Any,
            _ when IsMultiple(types) => SchemaKind.Union,
            JsonTypes.Boolean => SchemaKind.Boolean,
            JsonTypes.String => SchemaKind.String,
            JsonTypes.Integer => SchemaKind.Integer,
            JsonTypes.Number => SchemaKind.Number,
            JsonTypes.Array => SchemaKind.Array,
            _ => shape.Properties.Count + shape.Forbidden.Count > 0 || (shape.IsClosed && shape.PatternProperties.Count == 0)
                ? SchemaKind.Record
                : SchemaKind.Dictionary,
        };
    }

    private static SchemaKind KindOfValues(SchemaShape shape)
    {
        ImmutableArray<SpecNode> values = shape.Values;
        JsonTypes types = values.Aggregate(JsonTypes.None, (all, value) => all | NodeEquality.TypeOf(value));
        bool scalars = (types & (JsonTypes.Object | JsonTypes.Array)) == 0;

        // YAML reads an unquoted 1 or yes as a number or boolean, although "type: string" says what was meant.
        if (types == JsonTypes.String || (scalars && ValueTypes(shape) == JsonTypes.String))
        {
            return shape.IsConst ? SchemaKind.String : SchemaKind.StringEnum;
        }

        return types switch
        {
            JsonTypes.Integer when shape.IsConst => SchemaKind.Integer,
            JsonTypes.Integer => values.All(FitsInt64) ? SchemaKind.IntegerEnum : SchemaKind.Number,
            JsonTypes.Number or (JsonTypes.Number | JsonTypes.Integer) => SchemaKind.Number,
            JsonTypes.Boolean => SchemaKind.Boolean,
            _ => SchemaKind.Any,
        };
    }

    private static bool FitsInt64(SpecNode value) =>
        value is ScalarNode scalar && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
