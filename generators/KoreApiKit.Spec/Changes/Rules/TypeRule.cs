using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Rules;

/// <summary>A rule about the JSON types that a schema allows, null aside. Those of a choice are the matter of its alternatives.</summary>
internal abstract class TypeRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <inheritdoc/>
    protected override bool AppliesTo(SchemaPair pair) =>
        ((!pair.Old.IsPureChoice && !pair.New.IsPureChoice) || pair.AreTypeLists) && pair.Old.Types != pair.New.Types && !pair.Old.IsNothing && !pair.New.IsNothing;

    /// <summary>Gives the note with both types where a condition holds.</summary>
    protected static ChangeNote? From(SchemaPair pair, bool condition) => ChangeNote.When(
        condition,
        $"the type changed from {SchemaTypes.Describe(pair.Old.Types)} to {SchemaTypes.Describe(pair.New.Types)}",
        "type");

    /// <summary>What happened to the types, so that each change is the matter of one rule only.</summary>
    protected static TypeMove MoveOf(SchemaPair pair)
    {
        JsonTypes before = pair.Old.Types;
        JsonTypes now = pair.New.Types;
        return before == SchemaTypes.NotNull ? TypeMove.Introduced
            : now == SchemaTypes.NotNull ? TypeMove.Dropped
            : (before ^ now) == JsonTypes.Number ? ((now & JsonTypes.Number) != 0 ? TypeMove.IntegerToNumber : TypeMove.NumberToInteger)
            : (before & now) == now ? TypeMove.Narrowed
            : (before & now) == before ? TypeMove.Widened
            : pair.IsText && IsAnyText(pair.New) && AreScalars(before) ? TypeMove.Widened
            : pair.IsText && IsAnyText(pair.Old) && AreScalars(now) ? TypeMove.Narrowed
            : now == JsonTypes.Array ? TypeMove.ToArray
            : before == JsonTypes.Array ? TypeMove.FromArray
            : TypeMove.Replaced;
    }

    private static bool IsAnyText(SchemaView view) =>
        view is { Types: JsonTypes.String, Values: null, Pattern: null, Format: null, MinLength: null or 1, MaxLength: null };

    private static bool AreScalars(JsonTypes types) => (types & (JsonTypes.Array | JsonTypes.Object)) == 0;
}

/// <summary>How the types of a schema changed.</summary>
internal enum TypeMove
{
    Introduced,
    Dropped,
    IntegerToNumber,
    NumberToInteger,
    Narrowed,
    Widened,
    ToArray,
    FromArray,
    Replaced,
}
