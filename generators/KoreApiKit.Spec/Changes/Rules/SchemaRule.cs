using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Rules;

/// <summary>A rule about a keyword of schemas that still have values in common.</summary>
internal abstract class SchemaRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<SchemaPair>(id, severity, direction, reason)
{
    /// <inheritdoc/>
    protected override bool AppliesTo(SchemaPair pair) => pair.IsComparable;

    /// <summary>A limit where there was none.</summary>
    protected static ChangeNote? Introduced(SchemaPair pair, string keyword, Func<SchemaView, int?> limit) =>
        limit(pair.Old) is null && limit(pair.New) is { } now ? new ChangeNote($"{keyword} {now} was added", keyword) : null;

    /// <summary>A limit that is gone.</summary>
    protected static ChangeNote? Dropped(SchemaPair pair, string keyword, Func<SchemaView, int?> limit) =>
        limit(pair.Old) is { } before && limit(pair.New) is null ? new ChangeNote($"{keyword} {before} was removed", keyword) : null;

    /// <summary>A limit that is higher than before.</summary>
    protected static ChangeNote? Raised(SchemaPair pair, string keyword, Func<SchemaView, int?> limit) =>
        limit(pair.Old) is { } before && limit(pair.New) is { } now && now > before
            ? new ChangeNote($"{keyword} rose from {before} to {now}", keyword)
            : null;

    /// <summary>A limit that is lower than before.</summary>
    protected static ChangeNote? Lowered(SchemaPair pair, string keyword, Func<SchemaView, int?> limit) =>
        limit(pair.Old) is { } before && limit(pair.New) is { } now && now < before
            ? new ChangeNote($"{keyword} fell from {before} to {now}", keyword)
            : null;

    /// <summary>A text keyword where there was none.</summary>
    protected static ChangeNote? Introduced(SchemaPair pair, string keyword, Func<SchemaView, string?> text) =>
        text(pair.Old) is null && text(pair.New) is { } now ? new ChangeNote($"{keyword} '{now}' was added", keyword) : null;

    /// <summary>A text keyword that is gone.</summary>
    protected static ChangeNote? Dropped(SchemaPair pair, string keyword, Func<SchemaView, string?> text) =>
        text(pair.Old) is { } before && text(pair.New) is null ? new ChangeNote($"{keyword} '{before}' was removed", keyword) : null;

    /// <summary>A text keyword with another text.</summary>
    protected static ChangeNote? Replaced(SchemaPair pair, string keyword, Func<SchemaView, string?> text) =>
        text(pair.Old) is { } before && text(pair.New) is { } now && before != now
            ? new ChangeNote($"{keyword} changed from '{before}' to '{now}'", keyword)
            : null;

    /// <summary>Something that was not so and now is.</summary>
    protected static ChangeNote? TurnedOn(SchemaPair pair, string keyword, string text, Func<SchemaView, bool> flag) =>
        ChangeNote.When(!flag(pair.Old) && flag(pair.New), text, keyword);

    /// <summary>Something that was so and is not any more.</summary>
    protected static ChangeNote? TurnedOff(SchemaPair pair, string keyword, string text, Func<SchemaView, bool> flag) =>
        ChangeNote.When(flag(pair.Old) && !flag(pair.New), text, keyword);

    /// <summary>Names that the new schema has and the old one lacks.</summary>
    /// <param name="format">The text, with <c>{0}</c> for the names.</param>
    protected static ChangeNote? Gained(SchemaPair pair, string keyword, string format, Func<SchemaView, IEnumerable<string>> names) =>
        ChangeNote.List(names(pair.New).Except(names(pair.Old), StringComparer.Ordinal), format, keyword);

    /// <summary>Names that the old schema has and the new one lacks.</summary>
    /// <param name="format">The text, with <c>{0}</c> for the names.</param>
    protected static ChangeNote? Lost(SchemaPair pair, string keyword, string format, Func<SchemaView, IEnumerable<string>> names) =>
        ChangeNote.List(names(pair.Old).Except(names(pair.New), StringComparer.Ordinal), format, keyword);

    /// <summary>Whether a keyword stands in both schemas with different values.</summary>
    protected static bool Differs(SchemaPair pair, string keyword) =>
        pair.Old.Keyword(keyword) is { } before && pair.New.Keyword(keyword) is { } now && !Same(before, now);

    /// <summary>Whether two values are equal as JSON.</summary>
    protected static bool Same(SpecNode left, SpecNode right) => Schemas.Validation.NodeEquality.Instance.Equals(left, right);

    /// <summary>Whether a schema may have values of a type.</summary>
    protected static bool Allows(SchemaView view, JsonTypes type) => (view.Types & type) != 0;
}
