using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Links;

internal sealed class LinkParametersChanged() : LinkRule(
    "link-parameters-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that follow the link fill in other parameters than are expected now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(LinkPair pair) =>
        ChangeNote.When(pair.IsKept && !Same(pair.Old["parameters"], pair.New["parameters"]), "passes other parameters now", "parameters");
}
