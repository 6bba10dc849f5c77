using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class RequestExampleRemoved() : ExampleNameRule(
    "request-example-removed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Tests that use the contract made from the example of the request do not compile, or their pact loses an interaction.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(MediaTypePair pair) =>
        pair.IsKept ? ChangeNote.List(Names(pair.Old).Except(Names(pair.New), StringComparer.Ordinal), "the example {0} was removed", "examples") : null;
}
