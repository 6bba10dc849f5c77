using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class PartReservedCharactersChanged() : EncodingRule(
    "part-reserved-characters-changed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Writers escape the part by the old rule, and what they write may be split or stay escaped.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(EncodingPair pair) =>
        ChangeNote.When(
            pair.IsKept && pair.Old.AllowReserved != pair.New.AllowReserved,
            "the escaping of reserved characters changed",
            "allowReserved");
}
