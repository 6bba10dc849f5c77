using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class RequestPropertyMemberRenamed() : ExtensionRule<PropertyPair>(
    "request-property-member-renamed", ChangeSeverity.Risky, ChangeDirection.Request,
    "The JSON that callers send is as before; code that sets the generated property does not compile.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        pair.StaysVisible ? Extension(pair, OpenApi.KnownExtensions.Name, $"the name of property '{pair.Name}' in C#") : null;
}
