using System.Net.Sockets;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Mock.Logging;
using KoreApiKit.Mock.Reloading;
using KoreApiKit.Mock.Serving;
using Microsoft.AspNetCore.Builder;

namespace KoreApiKit.Mock;

/// <summary>
/// A server on a real port that behaves as OpenAPI documents say: it checks each request, answers by examples and schemas, and
/// remembers, delays or fails where it is asked to.
/// </summary>
public sealed class MockServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly SpecificationWatch? _watch;
    private readonly ExchangeLog _log;
    private readonly LiveDocuments _documents;

    private MockServer(WebApplication application, SpecificationWatch? watch, ExchangeLog log, LiveDocuments documents)
    {
        _application = application;
        _watch = watch;
        _log = log;
        _documents = documents;
        Address = WebServer.AddressOf(application);
    }

    /// <summary>The address that the mock listens on, such as <c>http://127.0.0.1:40123/</c>, without the paths of servers.</summary>
    public Uri Address { get; }

    /// <summary>The latest requests and what they were answered, oldest first: at most 1000, and at most 8 Mi characters of bodies.</summary>
    public IReadOnlyList<MockExchange> Requests => _log.Snapshot;

    /// <summary>The templates of all paths that are served, with the paths of servers.</summary>
    public IReadOnlyList<string> Paths =>
        [.. _documents.Current.Documents.SelectMany(document => document.Paths).Distinct(StringComparer.Ordinal)];

    /// <summary>Starts a mock of a document on disk.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="options">The settings; the defaults when left out.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="SpecificationException">The document cannot be read or has errors.</exception>
    /// <exception cref="ArgumentException">A setting is out of range; the message names it.</exception>
    /// <exception cref="IOException">The port is taken, or the address is none of this machine.</exception>
    /// <exception cref="OperationCanceledException">The start was stopped.</exception>
    public static Task<MockServer> StartAsync(string path, MockServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return StartAsync([path], options, cancellationToken);
    }

    /// <summary>Starts a mock of several documents on disk. Of two that have the same path the first answers.</summary>
    /// <param name="paths">The documents' paths, at least one.</param>
    /// <param name="options">The settings; the defaults when left out.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="SpecificationException">A document cannot be read or has errors.</exception>
    /// <exception cref="ArgumentException">A setting is out of range, the message names it; or there is no document.</exception>
    /// <exception cref="IOException">The port is taken, or the address is none of this machine.</exception>
    /// <exception cref="OperationCanceledException">The start was stopped.</exception>
    public static Task<MockServer> StartAsync(
        IReadOnlyList<string> paths, MockServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return StartAsync([.. paths.Select(MockSource.OfFile)], options ?? new MockServerOptions(), cancellationToken);
    }

    /// <summary>Starts a mock of a document that was read already. It is not read again when its files change.</summary>
    /// <param name="specification">The document.</param>
    /// <param name="options">The settings; the defaults when left out.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="ArgumentException">A setting is out of range; the message names it.</exception>
    /// <exception cref="IOException">The port is taken, or the address is none of this machine.</exception>
    /// <exception cref="OperationCanceledException">The start was stopped.</exception>
    public static Task<MockServer> StartAsync(
        ApiSpecification specification, MockServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return StartAsync([new MockSource(specification.Title, null, _ => specification)], options ?? new MockServerOptions(), cancellationToken);
    }

    /// <summary>Stops listening and ends open connections.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_watch is not null)
        {
            await _watch.DisposeAsync().ConfigureAwait(false);
        }

        await _application.DisposeAsync().ConfigureAwait(false);
    }

    internal static async Task<MockServer> StartAsync(
        IReadOnlyList<MockSource> sources, MockServerOptions options, CancellationToken cancellationToken)
    {
        if (sources.Count == 0)
        {
            throw new ArgumentException("A mock needs a document.", nameof(sources));
        }

        if (options.FindProblem() is { } problem)
        {
            throw new ArgumentException($"{nameof(MockServerOptions)}.{problem}", nameof(options));
        }

        var documents = new LiveDocuments(sources, options.BasePath?.TrimEnd('/'), options.OnNotice, cancellationToken);
        var log = new ExchangeLog();
        RequestPipeline pipeline = CreatePipeline(documents, log, options);
        WebApplication application = await ListenAsync(options, pipeline, cancellationToken).ConfigureAwait(false);
        bool watches = options.Reload && documents.Files.Count > 0;
        return new MockServer(application, watches ? new SpecificationWatch(documents) : null, log, documents);
    }

    private static RequestPipeline CreatePipeline(LiveDocuments documents, ExchangeLog log, MockServerOptions options)
    {
        var endpoint = new MockEndpoint(
            () => documents.Current,
            new EndpointSettings(options.Validate, options.Dynamic, options.Seed, options.Stateful, options.QueryPreferences, options.Cors));
        return new RequestPipeline(
            endpoint,
            new ControlEndpoint(options.ControlPath?.TrimEnd('/'), () => documents.Current, endpoint.Store, log),
            new Disturbance(options.Delay, options.Faults, options.Seed),
            log,
            () => documents.Current,
            options.TimeProvider,
            options.OnExchange);
    }

    private static async Task<WebApplication> ListenAsync(MockServerOptions options, RequestPipeline pipeline, CancellationToken cancellationToken)
    {
        try
        {
            return await WebServer.StartAsync(
                options.Address!,
                options.Port,
                limits =>
                {
                    limits.MaxRequestBodySize = options.MaxBodyBytes;
                    limits.MaxRequestHeadersTotalSize = options.MaxHeaderBytes;
                },
                pipeline.HandleAsync,
                cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException exception)
        {
            throw new IOException($"The mock cannot listen on {options.Host}:{options.Port}: {exception.Message}", exception);
        }
    }
}
