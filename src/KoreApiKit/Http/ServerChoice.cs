using System.Collections.Concurrent;

namespace KoreApiKit.Http;

/// <summary>
/// Chooses the server of an operation that the specification gives one of its own. What the client's options say comes
/// first. A client that was pointed at another server than the specification's first sends all there: a test or a
/// sandbox must not reach the real one by surprise.
/// </summary>
internal sealed class ServerChoice(ServerTarget client, string? defaultServer, IReadOnlyDictionary<string, Uri> given)
{
    private readonly ConcurrentDictionary<string, ServerTarget> _targets = new(StringComparer.Ordinal);
    private readonly bool _isDefault = Uri.TryCreate(defaultServer, UriKind.Absolute, out Uri? address) && BaseAddress.Prefix(address) == client.Prefix;

    public ServerTarget Of(string? server) => server is null ? client : _targets.GetOrAdd(server, Choose);

    private ServerTarget Choose(string server)
    {
        if (given.TryGetValue(server, out Uri? chosen))
        {
            return ServerTarget.Of(chosen);
        }

        if (server.StartsWith('/'))
        {
            return client with { Prefix = client.Name + server.TrimEnd('/') };
        }

        return _isDefault && Uri.TryCreate(server, UriKind.Absolute, out Uri? own) && BaseAddress.IsUsable(own) ? ServerTarget.Of(own) : client;
    }
}
