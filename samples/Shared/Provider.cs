using KoreApiKit.Campaigns.Stub;

namespace Samples;

/// <summary>The provider to call: a real host, or the stub, which is started and stopped here.</summary>
internal sealed record Provider(string Name, Settings Settings, KoreStubProvider? Stub) : IAsyncDisposable
{
    public static async Task<Provider> StartAsync(Settings? settings, KoreStubOptions? options = null)
    {
        if (settings is not null)
        {
            return new Provider(settings.Host.Host, settings, null);
        }

        options ??= new KoreStubOptions();
        KoreStubProvider stub = await KoreStubProvider.StartAsync(options);
        var stubSettings = new Settings(
            stub.BaseAddress,
            "st-0603182c-7ffb-53c3-b307-47ca14b9xxxx",
            "67777ce93e25326494e9xxxx",
            options.ClientId,
            options.ClientSecret);
        return new Provider("the embedded stub provider", stubSettings, stub);
    }

    public ValueTask DisposeAsync() => Stub?.DisposeAsync() ?? ValueTask.CompletedTask;
}
