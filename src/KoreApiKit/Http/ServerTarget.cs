namespace KoreApiKit.Http;

/// <summary>A server that requests are sent to.</summary>
/// <param name="Prefix">The start of all addresses, without a slash at its end.</param>
/// <param name="Name">Scheme, host and port, for messages.</param>
internal sealed record ServerTarget(string Prefix, string Name, string Host, int Port)
{
    public static ServerTarget Of(Uri address) => new(BaseAddress.Prefix(address), BaseAddress.Server(address), address.Host, address.Port);
}
