using KoreApiKit.Authentication;
using KoreApiKit.Generator.Tests.Client.Emitted;
using KoreApiKit.Http;

namespace KoreApiKit.Generator.Tests.Client;

/// <summary>Makes clients for tests.</summary>
internal static class PetCalls
{
    public const string Secret = "s3cr3t-t0ken";

    public static PetClientOptions Options { get; } = new() { Shop = "blue shop", ApiKey = CredentialProvider.FromValue(Secret) };

    public static PetClient Client(Uri address, PetClientOptions? options = null) =>
        new(ApiHttpClient.Create(address), options ?? Options);

    public static PetClient Client(LoopbackServer server, PetClientOptions? options = null) => Client(server.Address, options);
}
