using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class ParameterMemberRenamed() : ExtensionRule<ParameterPair>(
    "parameter-member-renamed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers over HTTP notice nothing; code that names the argument of the generated method does not compile.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) => pair.IsKept ? Extension(pair, OpenApi.KnownExtensions.Name, "the name in C#") : null;
}
