using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

/// <summary>A rule about a <c>oneOf</c> or <c>anyOf</c> as a whole.</summary>
internal abstract class ChoiceRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <inheritdoc/>
    protected override bool AppliesTo(SchemaPair pair) => pair.IsComparable || pair.Old.IsAny || pair.New.IsAny;

    /// <summary>A choice that came or went beside what else the schema says.</summary>
    protected static ChangeNote? Choice(SchemaPair pair, string keyword, bool isAdded)
    {
        SchemaView with = isAdded ? pair.New : pair.Old;
        SchemaView without = isAdded ? pair.Old : pair.New;
        return ChangeNote.When(
            without.Choices.IsEmpty && with.Choices.Any(choice => choice.Keyword == keyword),
            $"a {keyword} was {(isAdded ? "added" : "removed")}",
            keyword);
    }

    /// <summary>A choice of one keyword that became one of another, and whose alternatives have values in common.</summary>
    protected static ChangeNote? Keywords(SchemaPair pair, string before, string now) => ChangeNote.When(
        pair.Old.Choices.Zip(pair.New.Choices, (left, right) => left.Keyword == before && right.Keyword == now && !right.IsDisjoint).Any(changed => changed),
        $"{before} became {now}",
        now);
}
