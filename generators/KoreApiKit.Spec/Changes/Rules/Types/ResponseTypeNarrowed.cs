using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseTypeNarrowed() : TypeRule(
    "response-type-narrowed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get values of fewer types, all of which could come before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.Narrowed);
}
