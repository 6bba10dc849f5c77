using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class OperationMemberRenamed() : ExtensionRule<OperationPair>(
    "operation-member-renamed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers over HTTP notice nothing; code that calls the generated method does not compile.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) => pair.IsKept ? Extension(pair, OpenApi.KnownExtensions.Name, "the name in C#") : null;
}
