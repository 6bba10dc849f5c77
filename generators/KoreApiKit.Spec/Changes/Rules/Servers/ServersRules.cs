namespace KoreApiKit.Spec.Changes.Rules.Servers;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class ServersRules
{
    public static ChangeRule[] All =>
    [
        new ServerAdded(),
        new ServerRemoved(),
        new ServerUrlChanged(),
        new ServerProtocolChanged(),
        new ServerVariableAdded(),
        new ServerVariableRemoved(),
        new ServerVariableDefaultChanged(),
        new ServerVariableValueAdded(),
        new ServerVariableValueRemoved(),
        new ServerVariableEnumAdded(),
        new ServerVariableEnumRemoved(),
    ];
}
