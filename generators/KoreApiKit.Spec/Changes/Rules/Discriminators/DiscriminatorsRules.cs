namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class DiscriminatorsRules
{
    public static ChangeRule[] All =>
    [
        new RequestDiscriminatorAdded(),
        new ResponseDiscriminatorAdded(),
        new RequestDiscriminatorRemoved(),
        new ResponseDiscriminatorRemoved(),
        new RequestDiscriminatorPropertyChanged(),
        new ResponseDiscriminatorPropertyChanged(),
        new RequestMappingAdded(),
        new ResponseMappingAdded(),
        new RequestMappingRemoved(),
        new ResponseMappingRemoved(),
        new RequestMappingChanged(),
        new ResponseMappingChanged(),
    ];
}
