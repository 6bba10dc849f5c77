using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class ResponseExampleRemoved() : ExampleNameRule(
    "response-example-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Tests that use the contract made from the example of the response do not compile, or their pact loses an interaction.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(MediaTypePair pair) =>
        pair.IsKept ? ChangeNote.List(Names(pair.Old).Except(Names(pair.New), StringComparer.Ordinal), "the example {0} was removed", "examples") : null;
}
