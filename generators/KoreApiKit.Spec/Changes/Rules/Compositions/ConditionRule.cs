using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

/// <summary>A rule about what an unchanged <c>if</c> demands.</summary>
internal abstract class ConditionRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <inheritdoc/>
    protected override bool AppliesTo(SchemaPair pair) =>
        base.AppliesTo(pair) && pair.Old.Keyword("if") is { } before && pair.New.Keyword("if") is { } now && Same(before, now);

    /// <summary>A consequence that is not what it was.</summary>
    protected static ChangeNote? Consequence(SchemaPair pair, string keyword)
    {
        SpecNode? before = pair.Old.Keyword(keyword);
        SpecNode? now = pair.New.Keyword(keyword);
        return ChangeNote.When(
            (before is null) != (now is null) || (before is not null && !Same(before, now!)), $"what {keyword} demands changed", keyword);
    }
}
