using System.Collections.Concurrent;
using System.Reflection;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.States;
using KoreApiKit.Campaigns.Stub.Tokens;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Specifications;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KoreApiKit.Campaigns.Stub;

/// <summary>
/// A stand-in for Kore.ai on a real loopback port. It checks each request against the spec, checks the token's signature
/// and claims, answers like the vendor's samples, and refuses bad input in the shape that Kore.ai's services use.
/// </summary>
public sealed class KoreStubProvider : IAsyncDisposable
{
    private const string StatesPath = "/_pact/provider-states";

    private readonly WebApplication _application;
    private readonly ConcurrentQueue<ReceivedRequest> _requests;

    private KoreStubProvider(WebApplication application, Uri baseAddress, ConcurrentQueue<ReceivedRequest> requests)
    {
        _application = application;
        _requests = requests;
        BaseAddress = baseAddress;
    }

    /// <summary>The address that the stub listens on, such as <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Where a Pact verifier sets provider states, when <see cref="KoreStubOptions.ProviderStates"/> is on.</summary>
    public Uri ProviderStatesAddress => new(BaseAddress, StatesPath);

    /// <summary>The requests so far, in order of their arrival.</summary>
    public IReadOnlyCollection<ReceivedRequest> Requests => _requests;

    /// <summary>Starts a stub.</summary>
    /// <param name="options">The settings; the defaults when left out.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<KoreStubProvider> StartAsync(
        KoreStubOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new KoreStubOptions();
        var specification = ApiSpecification.FromResources(
            Assembly.GetExecutingAssembly(), "spec/", "kore-campaigns.openapi.yaml", cancellationToken);
        var states = new ProviderStateStore();
        var requests = new ConcurrentQueue<ReceivedRequest>();
        var endpoint = new CampaignEndpoint(
            new RequestChecker(specification),
            new TokenChecker(options),
            states,
            new CampaignAnswers(options.TimeProvider),
            options);

        WebApplication application = Build(options.Port);
        application.Run(async context =>
        {
            if (options.ProviderStates && context.Request.Path == StatesPath)
            {
                await ProviderStateEndpoint.HandleAsync(context, states).ConfigureAwait(false);
                return;
            }

            RequestData request = await RequestReader.ReadAsync(context.Request).ConfigureAwait(false);
            requests.Enqueue(ReceivedRequest.From(request));
            await endpoint.HandleAsync(context, request).ConfigureAwait(false);
        });
        await application.StartAsync(cancellationToken).ConfigureAwait(false);
        string address = application.Services.GetRequiredService<IServer>().Features
            .Get<IServerAddressesFeature>()!.Addresses.First();
        return new KoreStubProvider(application, new Uri(address), requests);
    }

    /// <summary>Stops listening and ends open connections.</summary>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static WebApplication Build(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(System.Net.IPAddress.Loopback, port);
        });
        return builder.Build();
    }
}
