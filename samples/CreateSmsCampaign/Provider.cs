using KoreApiKit.Campaigns.Stub;

namespace CreateSmsCampaign;

/// <summary>The provider to call: a real host, or the stub, which is started and stopped here.</summary>
internal sealed record Provider(
    string Name, Uri BaseAddress, string ApplicationId, string AccountId, string ClientId, string ClientSecret, KoreStubProvider? Stub)
    : IAsyncDisposable
{
    public static async Task<Provider> StartAsync(Settings? settings)
    {
        if (settings is not null)
        {
            return new Provider(
                settings.Host.Host, settings.Host, settings.ApplicationId, settings.AccountId, settings.ClientId, settings.ClientSecret, null);
        }

        var options = new KoreStubOptions();
        KoreStubProvider stub = await KoreStubProvider.StartAsync(options);
        return new Provider(
            "the embedded stub provider",
            stub.BaseAddress,
            "st-0603182c-7ffb-53c3-b307-47ca14b9xxxx",
            "67777ce93e25326494e9xxxx",
            options.ClientId,
            options.ClientSecret,
            stub);
    }

    public ValueTask DisposeAsync() => Stub?.DisposeAsync() ?? ValueTask.CompletedTask;
}
