using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Rules;

/// <summary>A rule about the smallest or largest number: <c>minimum</c> and <c>exclusiveMinimum</c>, or the upper pair, together.</summary>
internal abstract class BoundRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <inheritdoc/>
    protected override bool AppliesTo(SchemaPair pair) =>
        base.AppliesTo(pair) && Allows(pair.Old, JsonTypes.Number | JsonTypes.Integer) && Allows(pair.New, JsonTypes.Number | JsonTypes.Integer);

    /// <summary>A limit whose value changed in a direction: 1 for up, -1 for down.</summary>
    protected static ChangeNote? Moved(SchemaPair pair, NumberBound? before, NumberBound? now, int direction, string keyword) =>
        before is not null && now is not null && now.Value.CompareTo(before.Value) == direction && !IsSame(pair, before, now, keyword)
            ? new ChangeNote($"{keyword} {(direction > 0 ? "rose" : "fell")} from {before} to {now}", keyword)
            : null;

    /// <summary>A limit of the same value that excludes its own value now, or does so no more.</summary>
    protected static ChangeNote? Excluded(SchemaPair pair, NumberBound? before, NumberBound? now, bool isExclusive, string keyword) =>
        before is not null && now is not null && now.Value == before.Value && now.IsExclusive == isExclusive && before.IsExclusive != isExclusive
            && !IsSame(pair, before, now, keyword)
            ? new ChangeNote($"{keyword} {now.Text} itself is {(isExclusive ? "not allowed any more" : "now allowed")}", FieldOf(keyword, isExclusive))
            : null;

    /// <summary>A limit where there was none, or none where there was one.</summary>
    protected static ChangeNote? Appeared(NumberBound? absent, NumberBound? present, string keyword, string what) =>
        absent is null && present is not null ? new ChangeNote($"{keyword} {present} was {what}", keyword) : null;

    // Between integers, 0 excluded is the same limit as 1.
    private static bool IsSame(SchemaPair pair, NumberBound before, NumberBound now, string keyword) =>
        !Allows(pair.Old, JsonTypes.Number)
        && !Allows(pair.New, JsonTypes.Number)
        && before.OfIntegers(keyword == "minimum" ? 1 : -1).Equals(now.OfIntegers(keyword == "minimum" ? 1 : -1));

    private static string FieldOf(string keyword, bool isExclusive) =>
        isExclusive ? $"exclusive{char.ToUpperInvariant(keyword[0])}{keyword.Substring(1)}" : keyword;
}
