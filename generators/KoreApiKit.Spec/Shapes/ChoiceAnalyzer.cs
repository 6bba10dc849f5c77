using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Shapes;

/// <summary>What the oneOfs and anyOfs of a shape come to.</summary>
/// <param name="Kind">The kind they make of the schema; null where they do not change it.</param>
/// <param name="Branches">The cases of a union, or the parts of an enum, without null.</param>
/// <param name="Ignored">The choices that no type of C# expresses.</param>
internal sealed record ChoiceOutcome(SchemaKind? Kind, IReadOnlyList<JsonSchema> Branches, IReadOnlyList<SchemaChoice> Ignored);

/// <summary>Tells real unions from enums, conditions and lists of scalars.</summary>
internal sealed class ChoiceAnalyzer(ShapeTable shapes, SchemaKinds kinds)
{
    private static readonly ChoiceOutcome Nothing = new(null, [], []);

    private readonly Dictionary<SchemaShape, ChoiceOutcome> _outcomes = [];

    public ChoiceOutcome Analyze(SchemaShape shape)
    {
        if (shape.Choices.Count == 0)
        {
            return Nothing;
        }

        if (!_outcomes.TryGetValue(shape, out ChoiceOutcome? outcome))
        {
            outcome = Decide(shape);
            _outcomes[shape] = outcome;
        }

        return outcome;
    }

    /// <summary>Whether null is a value, of the shape itself or of one of its branches.</summary>
    public bool AllowsNull(SchemaShape shape) => shape.AllowsNull || (shape.Choices.Count > 0 && AllowsNull(shape, []));

    private bool AllowsNull(SchemaShape shape, HashSet<SchemaShape> open) =>
        open.Add(shape) && (shape.AllowsNull || Analyze(shape).Branches.Any(branch =>
            SchemaReducer.Reduce(branch) is { IsBroken: false } use && (use.IsNullable || AllowsNull(shapes.Of(use.Core), open))));

    private ChoiceOutcome Decide(SchemaShape shape)
    {
        SchemaChoice[] real = [.. shape.Choices.Where(choice => !IsCondition(shape, choice))];
        List<SchemaChoice> ignored = [.. shape.Choices.Where(choice => !real.Contains(choice) && SchemaReducer.WithoutNull(choice.Branches).Count > 0)];
        if (real.Length == 0)
        {
            return new ChoiceOutcome(null, [], ignored);
        }

        IReadOnlyList<JsonSchema> branches = SchemaReducer.WithoutNull(real[0].Branches);
        ignored.AddRange(real.Skip(1));
        SchemaKind[] branchKinds = [.. branches.Select(kinds.Of)];
        SchemaKind? kind = Combine(shape, branches, branchKinds);
        JsonTypes types = SchemaKinds.ValueTypes(shape);
        bool isScalar = shape.Types != JsonTypes.Any && !SchemaKinds.IsMultiple(types) && types is not JsonTypes.Object;
        if (isScalar && kind is not (SchemaKind.StringEnum or SchemaKind.IntegerEnum))
        {
            return new ChoiceOutcome(null, [], [.. ignored, real[0]]);
        }

        if (kind is SchemaKind.Any && shape.Properties.Count > 0)
        {
            return new ChoiceOutcome(null, [], [.. ignored, real[0]]);
        }

        return new ChoiceOutcome(kind, branches, ignored);
    }

    private SchemaKind? Combine(SchemaShape shape, IReadOnlyList<JsonSchema> branches, SchemaKind[] branchKinds)
    {
        bool All(params SchemaKind[] allowed) => branchKinds.All(kind => allowed.Contains(kind));
        bool listed = branches.Any(branch => !shapes.Of(branch).Values.IsDefaultOrEmpty);
        if (All(SchemaKind.String, SchemaKind.StringEnum))
        {
            return listed ? SchemaKind.StringEnum : SchemaKind.String;
        }

        if (All(SchemaKind.Integer, SchemaKind.IntegerEnum))
        {
            return branches.All(branch => !shapes.Of(branch).Values.IsDefaultOrEmpty) ? SchemaKind.IntegerEnum : SchemaKind.Integer;
        }

        if (All(SchemaKind.Integer, SchemaKind.IntegerEnum, SchemaKind.Number))
        {
            return SchemaKind.Number;
        }

        return All(SchemaKind.Boolean) ? SchemaKind.Boolean
            : Array.Exists(branchKinds, kind => kind == SchemaKind.Any) && SchemaKinds.ValueTypes(shape) != JsonTypes.Object ? SchemaKind.Any
            : Array.Exists(branchKinds, kind => kind == SchemaKind.Any) && shape.Properties.Count == 0 ? null
            : SchemaKind.Union;
    }

    // Branches that only demand or fix members that are declared beside them restrict the record; they are no types.
    private static bool IsCondition(SchemaShape shape, SchemaChoice choice)
    {
        IReadOnlyList<JsonSchema> branches = SchemaReducer.WithoutNull(choice.Branches);
        if (branches.Count == 0)
        {
            return true;
        }

        var declared = new HashSet<string>(shape.Properties.Select(property => property.Name).Concat(shape.Forbidden), StringComparer.Ordinal);
        return branches.All(branch => IsConditionBranch(branch, declared));
    }

    private static bool IsConditionBranch(JsonSchema branch, HashSet<string> declared) =>
        branch.Boolean is null && branch.Reference is null
        && (!branch.HasType || branch.Types == JsonTypes.Object)
        && branch.Enum.IsDefault && branch.Const is null && branch.Items is null && branch.Format is null
        && IsOnlyAboutMembers(branch, declared);

    private static bool IsOnlyAboutMembers(JsonSchema branch, HashSet<string> declared) =>
        branch.AdditionalProperties is null or { Boolean: not null }
        && (branch.Required.Length > 0 || branch.Properties.Length > 0 || branch.Not is not null || branch.AllOf.Length + branch.AnyOf.Length + branch.OneOf.Length > 0)
        && branch.Properties.All(property => declared.Contains(property.Name))
        && branch.AllOf.Concat(branch.AnyOf).Concat(branch.OneOf).All(inner => IsConditionBranch(inner, declared));
}
