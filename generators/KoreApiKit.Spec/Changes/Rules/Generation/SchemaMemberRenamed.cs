using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class SchemaMemberRenamed() : ExtensionRule<ComponentPair>(
    "schema-member-renamed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Users of generated code that name the type do not compile any more; data is as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ComponentPair pair) => pair.IsKept ? Extension(pair, OpenApi.KnownExtensions.Name, "the name in C#") : null;
}
