namespace KoreApiKit.Spec.Changes.Rules.Generation;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class GenerationRules
{
    public static ChangeRule[] All =>
    [
        new OperationMemberRenamed(),
        new ParameterMemberRenamed(),
        new SchemaMemberRenamed(),
        new RequestPropertyMemberRenamed(),
        new ResponsePropertyMemberRenamed(),
        new ParameterBecameClientOption(),
        new ParameterNoLongerClientOption(),
        new FormatBindingAdded(),
        new FormatBindingRemoved(),
        new FormatBindingChanged(),
        new RequestExampleAdded(),
        new RequestExampleRemoved(),
        new ResponseExampleAdded(),
        new ResponseExampleRemoved(),
    ];
}
