using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

/// <summary>A rule about the address of a server.</summary>
internal abstract class ServerRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<ServerPair>(id, severity, direction, reason)
{
    /// <summary>Whether a server that both documents have stands at another address.</summary>
    protected static bool IsMoved(ServerPair pair) => pair.IsKept && ServerPair.AddressOf(pair.Old) != ServerPair.AddressOf(pair.New);

    /// <summary>Whether two addresses differ in <c>http</c> and <c>https</c> only.</summary>
    protected static bool OnlyProtocolDiffers(ServerPair pair) => WithoutProtocol(ServerPair.AddressOf(pair.Old)) == WithoutProtocol(ServerPair.AddressOf(pair.New));

    private static string WithoutProtocol(string url)
    {
        int colon = url.IndexOf("://", StringComparison.Ordinal);
        return colon < 0 ? url : url.Substring(colon);
    }
}
