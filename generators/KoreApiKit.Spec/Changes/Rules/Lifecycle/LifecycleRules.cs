namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class LifecycleRules
{
    public static ChangeRule[] All =>
    [
        new RequestPropertyDeprecated(),
        new RequestPropertyNoLongerDeprecated(),
        new RequestPropertySunsetAdded(),
        new RequestPropertySunsetMovedEarlier(),
        new RequestPropertySunsetMovedLater(),
        new RequestPropertySunsetRemoved(),
        new ResponsePropertyDeprecated(),
        new ResponsePropertyNoLongerDeprecated(),
        new ResponsePropertySunsetAdded(),
        new ResponsePropertySunsetMovedEarlier(),
        new ResponsePropertySunsetMovedLater(),
        new ResponsePropertySunsetRemoved(),
        new OperationDeprecated(),
        new OperationDeprecatedWithSunset(),
        new OperationNoLongerDeprecated(),
        new OperationSunsetAdded(),
        new OperationSunsetMovedEarlier(),
        new OperationSunsetMovedLater(),
        new OperationSunsetRemoved(),
        new OperationSunsetUnreadable(),
        new ParameterDeprecated(),
        new ParameterNoLongerDeprecated(),
        new ParameterSunsetAdded(),
        new ParameterSunsetMovedEarlier(),
        new ParameterSunsetMovedLater(),
        new ParameterSunsetRemoved(),
        new ResponseHeaderDeprecated(),
        new ResponseHeaderNoLongerDeprecated(),
        new SchemaDeprecated(),
        new SchemaNoLongerDeprecated(),
    ];
}
