using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class ResponsePropertyMemberRenamed() : ExtensionRule<PropertyPair>(
    "response-property-member-renamed", ChangeSeverity.Risky, ChangeDirection.Response,
    "The JSON that readers get is as before; code that reads the generated property does not compile.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        pair.StaysVisible ? Extension(pair, OpenApi.KnownExtensions.Name, $"the name of property '{pair.Name}' in C#") : null;
}
