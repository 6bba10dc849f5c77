using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KoreApiKit.Campaigns.Tests.Support;

/// <summary>A real server on a loopback port that keeps what it was asked.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<LoopbackRequest> _requests = new();

    private LoopbackServer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.Single());

    public IReadOnlyList<LoopbackRequest> Requests => [.. _requests];

    public static async Task<LoopbackServer> StartAsync(Func<HttpContext, int, Task> answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        LoopbackServer server = new(builder.Build());
        int count = 0;
        server._application.Run(context =>
        {
            server._requests.Enqueue(new LoopbackRequest(
                context.Request.Method,
                context.Request.Path,
                context.Request.Headers.TryGetValue("auth", out var auth) ? auth.ToString() : null));
            return answer(context, Interlocked.Increment(ref count));
        });
        await server._application.StartAsync();
        return server;
    }

    public static Task<LoopbackServer> StartAsync(int statusCode) => StartAsync((context, _) =>
    {
        context.Response.StatusCode = statusCode;
        return Task.CompletedTask;
    });

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}

internal sealed record LoopbackRequest(string Method, string Path, string? Auth);
