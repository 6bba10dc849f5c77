using System.Net;
using KoreApiKit.Mock.Serving;
using Microsoft.AspNetCore.Builder;

namespace KoreApiKit.Campaigns.Stub;

/// <summary>
/// A stand-in for Kore.ai on a real loopback port. It plays every operation of both versions: it checks each request against
/// the spec, the token's signature and claims and the app's scopes, keeps campaigns, contact lists and contacts, lets
/// campaigns live by the clock, answers like the vendor's samples, and refuses bad input in the shape that Kore.ai's services use.
/// </summary>
public sealed class KoreStubProvider : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly StubApplication _stub;

    private KoreStubProvider(WebApplication application, StubApplication stub)
    {
        _application = application;
        _stub = stub;
        BaseAddress = WebServer.AddressOf(application);
    }

    /// <summary>The address that the stub listens on, such as <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Where a Pact verifier sets provider states, when <see cref="KoreStubOptions.ProviderStates"/> is on.</summary>
    public Uri ProviderStatesAddress => new(BaseAddress, StubApplication.StatesPath);

    /// <summary>The latest requests, at most 1000, in order of their arrival. Those that set states are not among them.</summary>
    public IReadOnlyCollection<ReceivedRequest> Requests => _stub.Log.Snapshot;

    /// <summary>Starts a stub.</summary>
    /// <param name="options">The settings; the defaults when left out.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="ArgumentException">A setting is out of range; the message names it.</exception>
    /// <exception cref="IOException">The port is taken, or the database cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">The start was stopped.</exception>
    public static async Task<KoreStubProvider> StartAsync(
        KoreStubOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new KoreStubOptions();
        if (options.FindProblem() is { } problem)
        {
            throw new ArgumentException($"{nameof(KoreStubOptions)}.{problem}", nameof(options));
        }

        cancellationToken.ThrowIfCancellationRequested();
        var stub = new StubApplication(options);
        try
        {
            WebApplication application = await WebServer
                .StartAsync(IPAddress.Loopback, options.Port, limits => limits.MaxRequestBodySize = options.MaxBodyBytes, stub.HandleAsync, cancellationToken)
                .ConfigureAwait(false);
            return new KoreStubProvider(application, stub);
        }
        catch
        {
            stub.Dispose();
            throw;
        }
    }

    /// <summary>Stops listening, ends open connections and closes the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync().ConfigureAwait(false);
        _stub.Dispose();
    }
}
