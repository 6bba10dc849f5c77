namespace KoreApiKit.Hostile.Tests.Servers;

/// <summary>Everything that the client is held against.</summary>
internal static class Misbehaviours
{
    private static readonly Dictionary<string, Misbehaviour> ByName =
        new[] { BrokenConnections.All, HostileStatuses.All, HostileBodies.All, HostileJson.All }
            .SelectMany(list => list)
            .ToDictionary(item => item.Name);

    public static IEnumerable<string> Names => ByName.Keys;

    public static Misbehaviour Named(string name) => ByName[name];
}
