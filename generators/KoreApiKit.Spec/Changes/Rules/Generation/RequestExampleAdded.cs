using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class RequestExampleAdded() : ExampleNameRule(
    "request-example-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Tests get one more contract, made from the new example of the request.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(MediaTypePair pair) =>
        pair.IsKept ? ChangeNote.List(Names(pair.New).Except(Names(pair.Old), StringComparer.Ordinal), "the example {0} was added", "examples") : null;
}
