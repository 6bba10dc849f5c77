using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Shapes;

/// <summary>Merges a schema, the target of its <c>$ref</c> and its <c>allOf</c>s into one shape. The parts come first, then the schema's own keywords.</summary>
internal sealed class ShapeMerger(JsonSchema schema, Func<JsonSchema, ImmutableArray<JsonSchema>, JsonSchema> combine)
{
    private const JsonTypes NotNull = JsonTypes.Any & ~JsonTypes.Null;

    private static readonly HashSet<JsonSchema> NoParts = [];
    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal);

    private readonly List<JsonSchema> _stack = [];
    private readonly HashSet<JsonSchema> _merged = AllParts(schema);
    private readonly HashSet<JsonSchema> _parts = [];
    private readonly List<string> _names = [];
    private readonly Dictionary<string, ImmutableArray<SchemaProperty>> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);
    private readonly List<SchemaChoice> _choices = [];
    private readonly List<SchemaProperty> _patternProperties = [];
    private readonly List<DependentRequired> _dependentRequired = [];
    private readonly List<ShapeConflict> _conflicts = [];
    private JsonTypes _types = JsonTypes.Any;
    private bool _hasType;
    private bool _hasNullBranch;
    private JsonSchema? _additional;
    private bool _closed;
    private JsonSchema? _items;
    private ImmutableArray<JsonSchema> _prefixItems = ImmutableArray<JsonSchema>.Empty;
    private ImmutableArray<SpecNode> _enum;
    private JsonSchema? _enumSchema;
    private SpecNode? _const;
    private string? _format;
    private string? _contentEncoding;
    private Discriminator? _discriminator;
    private SchemaLimits _limits = SchemaLimits.None;

    public static SchemaShape Merge(JsonSchema schema, Func<JsonSchema, ImmutableArray<JsonSchema>, JsonSchema> combine)
    {
        var merger = new ShapeMerger(schema, combine);
        merger.Add(schema);
        return merger.ToShape();
    }

    private static HashSet<JsonSchema> AllParts(JsonSchema schema)
    {
        if (schema.AllOf.IsEmpty)
        {
            return NoParts;
        }

        var parts = new HashSet<JsonSchema>();
        var open = new Stack<JsonSchema>(schema.AllOf);
        while (open.Count > 0)
        {
            JsonSchema core = SchemaReducer.CoreOf(open.Pop());
            IEnumerable<JsonSchema> inherited = core.Reference?.Target is { } target ? core.AllOf.Add(target) : core.AllOf;
            foreach (JsonSchema part in parts.Add(core) ? inherited : [])
            {
                open.Push(part);
            }
        }

        return parts;
    }

    private void Add(JsonSchema part)
    {
        JsonSchema? target = part.Target;
        if (target is null || _stack.Contains(target) || !_parts.Add(target))
        {
            return;
        }

        _parts.Add(part);
        _stack.Add(target);
        if (target.Reference is { HasSiblings: true, Target: { } referenced })
        {
            Add(referenced);
        }

        foreach (JsonSchema inherited in target.AllOf)
        {
            Add(inherited);
        }

        AddOwn(target);
        _stack.RemoveAt(_stack.Count - 1);
    }

    private void AddOwn(JsonSchema part)
    {
        AddTypes(part);
        foreach (SchemaProperty property in part.Properties)
        {
            if (_properties.TryGetValue(property.Name, out ImmutableArray<SchemaProperty> declared))
            {
                _properties[property.Name] = declared.Add(property);
            }
            else
            {
                _properties.Add(property.Name, ImmutableArray.Create(property));
                _names.Add(property.Name);
            }
        }

        foreach (string required in part.Required)
        {
            _required.Add(required);
        }

        foreach (SchemaProperty pattern in part.PatternProperties)
        {
            _patternProperties.Add(pattern);
        }

        foreach (DependentRequired dependent in part.DependentRequired)
        {
            _dependentRequired.Add(dependent);
        }

        AddOthers(part.AdditionalProperties);
        if (part.If is null && part.DependentSchemas.IsEmpty)
        {
            AddOthers(part.UnevaluatedProperties);
        }

        _items = Both(_items, part.Items);
        _prefixItems = _prefixItems.IsEmpty ? part.PrefixItems : _prefixItems;
        AddValues(part);
        AddFormat(part);
        _contentEncoding ??= part.ContentEncoding;
        if (part == schema || _discriminator is null)
        {
            _discriminator = part.Discriminator ?? _discriminator;
        }

        _limits = LimitsMerger.Merge(_limits, part.Limits);
        AddChoice(part, "oneOf", part.OneOf);
        AddChoice(part, "anyOf", part.AnyOf);
    }

    private void AddOthers(JsonSchema? additional)
    {
        _closed |= additional is { Boolean: false };
        if (additional is { Boolean: null })
        {
            _additional = Both(_additional, additional);
        }
    }

    // What two parts ask of the same items or members holds together, unless no value could fit both: then the first counts.
    private JsonSchema? Both(JsonSchema? first, JsonSchema? second)
    {
        if (first is null || second is null || SaysNothing(first) || SaysNothing(second))
        {
            return first is null || SaysNothing(first) ? second ?? first : first;
        }

        return SchemaReducer.CoreOf(first) == SchemaReducer.CoreOf(second) ? first : Combine("items", [first, second]);
    }

    private void AddTypes(JsonSchema part)
    {
        if (!part.HasType || part.Types == JsonTypes.Any)
        {
            return;
        }

        JsonTypes narrowed = _hasType ? Intersect(_types, part.Types) : part.Types;
        if ((narrowed & NotNull) == 0 && narrowed != JsonTypes.Null)
        {
            _conflicts.Add(new ShapeConflict("type", "no value has both types", part.Location));
            return;
        }

        // The outermost schema comes last and has the last word on null, as its authors mean it.
        _types = part == schema ? (narrowed & NotNull) | (part.Types & JsonTypes.Null) : narrowed;
        _hasType = true;
    }

    private static JsonTypes Intersect(JsonTypes left, JsonTypes right)
    {
        JsonTypes both = left & right;
        bool integer = (left | right).HasFlag(JsonTypes.Integer | JsonTypes.Number);
        return integer && (both & JsonTypes.Number) == 0 ? both | JsonTypes.Integer : both;
    }

    private void AddValues(JsonSchema part)
    {
        if (part.Const is { } constant)
        {
            if (_const is not null && !NodeEquality.AreEqual(_const, constant))
            {
                _conflicts.Add(new ShapeConflict("const", "no value is both constants", part.Location));
            }

            _const ??= constant;
        }

        if (part.Enum.IsDefault)
        {
            return;
        }

        ImmutableArray<SpecNode> narrowed = _enum.IsDefault
            ? part.Enum
            : _enum.RemoveAll(value => !part.Enum.Any(other => NodeEquality.AreEqual(value, other)));
        if (narrowed.IsEmpty && !part.Enum.IsEmpty)
        {
            _conflicts.Add(new ShapeConflict("enum", "no value is in both enums", part.Location));
            return;
        }

        _enum = narrowed;
        _enumSchema = part;
    }

    private void AddFormat(JsonSchema part)
    {
        if (_format is not null && part.Format is not null && _format != part.Format)
        {
            _conflicts.Add(new ShapeConflict("format", $"'{_format}' and '{part.Format}' are two formats", part.Location));
        }

        _format ??= part.Format;
    }

    private void AddChoice(JsonSchema part, string keyword, ImmutableArray<JsonSchema> branches)
    {
        // A base whose choices are the very schemas that extend it, or one that is merged anyway, says nothing more.
        if (branches.IsEmpty || branches.Select(SchemaReducer.CoreOf).Any(branch => _stack.Contains(branch) || _merged.Contains(branch)))
        {
            return;
        }

        IReadOnlyList<JsonSchema> choosable = SchemaReducer.WithoutNull(branches);
        if (choosable.Count == 1)
        {
            _hasNullBranch |= choosable.Count < branches.Length;
            Add(choosable[0]);
            return;
        }

        _choices.Add(new SchemaChoice(part, keyword, branches));
    }

    private SchemaShape ToShape()
    {
        HashSet<string> forbidden = _names.Exists(IsForbidden) ? new(_names.Where(IsForbidden), StringComparer.Ordinal) : NoNames;
        ImmutableArray<SpecNode> values = _const is { } constant ? ImmutableArray.Create(constant) : _enum;
        if (_const is not null && !_enum.IsDefault && !_enum.Any(value => NodeEquality.AreEqual(value, _const)))
        {
            _conflicts.Add(new ShapeConflict("const", "the constant is not in the enum", schema.Location));
        }

        bool enumHasNull = !values.IsDefault && values.Any(IsNull);
        JsonTypes types = _hasType ? _types : InferTypes(values);
        return new SchemaShape
        {
            Schema = schema,
            Types = types,
            AllowsNull = schema.AlwaysAllowsNull
                || (_hasType && types != JsonTypes.Any && (types & JsonTypes.Null) != 0)
                || enumHasNull
                || _hasNullBranch
                || _choices.Exists(choice => choice.Branches.Any(SchemaReducer.IsNull)),
            Forbidden = forbidden,
            Required = _required.Count == 0 ? NoNames : _required,
            AdditionalProperties = _closed ? null : _additional,
            IsClosed = _closed,
            Items = _items,
            PrefixItems = _prefixItems,
            Values = values.IsDefault ? default : values.RemoveAll(IsNull),
            EnumSchema = _const is null ? _enumSchema : null,
            IsConst = _const is not null,
            Format = _format,
            ContentEncoding = _contentEncoding,
            Limits = _limits,
            Discriminator = _discriminator,
            // A shape lives as long as the model is made, and most have none of these.
            Properties = _names.Count == 0 ? Array.Empty<SchemaProperty>() : [.. _names.Where(name => !forbidden.Contains(name)).Select(MergeProperty)],
            Choices = _choices.Count == 0 ? Array.Empty<SchemaChoice>() : _choices,
            PatternProperties = _patternProperties.Count == 0 ? Array.Empty<SchemaProperty>() : _patternProperties,
            DependentRequired = _dependentRequired.Count == 0 ? Array.Empty<DependentRequired>() : _dependentRequired,
            Parts = _parts.Count == 1 ? new[] { schema } : _parts,
            Conflicts = _conflicts.Count == 0 ? Array.Empty<ShapeConflict>() : _conflicts,
        };
    }

    private bool IsForbidden(string name)
    {
        foreach (SchemaProperty property in _properties[name])
        {
            if (property.Schema.Boolean == false)
            {
                return true;
            }
        }

        return false;
    }

    private SchemaProperty MergeProperty(string name)
    {
        ImmutableArray<SchemaProperty> declared = _properties[name];
        if (declared.Length == 1)
        {
            return declared[0];
        }

        SchemaProperty first = declared[0];
        JsonSchema[] distinct = [.. declared.Select(property => property.Schema).Distinct()];
        if (distinct.Length > 1 && distinct.Select(SchemaReducer.CoreOf).Distinct().Count() > 1)
        {
            JsonSchema[] meaningful = [.. distinct.Where(part => !SaysNothing(part))];
            JsonSchema merged = meaningful.Length switch
            {
                0 => distinct[0],
                1 => meaningful[0],
                _ => Combine(name, meaningful),
            };
            return first with { Schema = merged };
        }

        // The last one is the most specific: its annotations are the ones that are meant here.
        return declared.Last() with { Schema = distinct[distinct.Length - 1] };
    }

    private JsonSchema Combine(string name, JsonSchema[] parts)
    {
        var compatible = new List<JsonSchema> { parts[0] };
        JsonTypes types = TypesOf(parts[0]);
        foreach (JsonSchema part in parts.Skip(1))
        {
            JsonTypes both = Intersect(types, TypesOf(part));
            if ((both & NotNull) == 0)
            {
                _conflicts.Add(new ShapeConflict(name, "no value has both types", part.Location));
                continue;
            }

            types = both;
            compatible.Add(part);
        }

        return compatible.Count == 1 ? compatible[0] : combine(compatible[compatible.Count - 1], compatible.ToImmutableArray());
    }

    private static JsonTypes TypesOf(JsonSchema schema)
    {
        JsonSchema core = SchemaReducer.CoreOf(schema);
        return core.HasType ? core.Types : JsonTypes.Any;
    }

    private static bool SaysNothing(JsonSchema schema)
    {
        JsonSchema core = SchemaReducer.CoreOf(schema);
        return core.Boolean == true
            || (core.Boolean is null && !core.HasType && core.Reference is null && core.Properties.IsEmpty && core.AllOf.IsEmpty
                && core.OneOf.IsEmpty && core.AnyOf.IsEmpty && core.Items is null && core.Enum.IsDefault && core.Const is null
                && core.AdditionalProperties is null && core.Format is null && core.Limits == SchemaLimits.None);
    }

    private JsonTypes InferTypes(ImmutableArray<SpecNode> values)
    {
        if (!values.IsDefault)
        {
            return values.Aggregate(JsonTypes.None, (types, value) => types | NodeEquality.TypeOf(value));
        }

        return _names.Count > 0 || _additional is not null || _closed || _patternProperties.Count > 0
                || _limits.MinProperties is not null || _limits.MaxProperties is not null ? JsonTypes.Object
            : (_items is not null || !_prefixItems.IsEmpty || _limits.MinItems is not null || _limits.MaxItems is not null) && !ChoosesOtherThanArray() ? JsonTypes.Array
            : _choices.Count > 0 ? JsonTypes.Any
            : _limits.Pattern is not null || _limits.MinLength is not null || _limits.MaxLength is not null || _format is not null ? InferFromFormat()
            : _limits.Minimum is not null || _limits.Maximum is not null || _limits.MultipleOf is not null ? JsonTypes.Number
            : JsonTypes.Any;
    }

    // "items" says what an array holds, not that there is one, when a branch beside it is something else.
    private bool ChoosesOtherThanArray() =>
        _choices.Exists(choice => SchemaReducer.WithoutNull(choice.Branches).Any(branch => (TypesOf(branch) & JsonTypes.Array) == 0));

    private JsonTypes InferFromFormat() => _format switch
    {
        "int32" or "int64" => JsonTypes.Integer,
        "float" or "double" or "decimal" => JsonTypes.Number,
        _ => JsonTypes.String,
    };

    private static bool IsNull(SpecNode node) => node is ScalarNode { Kind: ScalarKind.Null };
}
