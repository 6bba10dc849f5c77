using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

/// <summary>A rule about what an unchanged <c>if</c> demands.</summary>
internal abstract class ConditionRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ContainedSchemaRule(id, severity, direction, reason)
{
    /// <inheritdoc/>
    protected override bool AppliesTo(SchemaPair pair) =>
        base.AppliesTo(pair) && pair.Old.Keyword("if") is { } before && pair.New.Keyword("if") is { } now && Same(before, now);

    /// <summary>A consequence that changed as asked: <c>then</c>.</summary>
    protected static ChangeNote? Then(SchemaPair pair, ValueSetChange change) => Consequence(pair, "then", schema => schema.Then, change);

    /// <summary>A consequence that changed as asked: <c>else</c>.</summary>
    protected static ChangeNote? Else(SchemaPair pair, ValueSetChange change) => Consequence(pair, "else", schema => schema.Else, change);

    private static ChangeNote? Consequence(SchemaPair pair, string keyword, Func<JsonSchema, JsonSchema?> read, ValueSetChange change)
    {
        // Where nothing is said, anything is allowed.
        ValueSetChange found = (pair.Old.Keyword(keyword), pair.New.Keyword(keyword)) switch
        {
            (null, null) => ValueSetChange.None,
            (null, _) => ValueSetChange.Narrowed,
            (_, null) => ValueSetChange.Widened,
            _ => ChangeOf(pair, keyword, read),
        };
        string words = change switch
        {
            ValueSetChange.Narrowed => "demands more",
            ValueSetChange.Widened => "demands less",
            _ => "demands something else",
        };
        return ChangeNote.When(found == change, $"{keyword} {words}", keyword);
    }
}
