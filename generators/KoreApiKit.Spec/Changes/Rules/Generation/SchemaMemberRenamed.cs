using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class SchemaMemberRenamed() : ExtensionRule<ComponentPair>(
    "schema-member-renamed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Data is as before; code that uses the generated type does not compile.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ComponentPair pair) => pair.IsKept ? Extension(pair, OpenApi.KnownExtensions.Name, "the name in C#") : null;
}
