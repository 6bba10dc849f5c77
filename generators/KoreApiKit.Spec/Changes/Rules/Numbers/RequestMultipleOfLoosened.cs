using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMultipleOfLoosened() : StepRule(
    "request-multiple-of-loosened", ChangeSeverity.Additive, ChangeDirection.Request,
    "The steps for what callers send are finer; every old step is still one of them.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Step(pair, (before, now) => before.IsMultipleOf(now) && now != before);
}
