using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KoreApiKit.Tool.Tests.Verifying;

/// <summary>A provider of pets on the loopback address: <c>GET /pets</c>, and <c>POST /states</c> for its states.</summary>
internal sealed class ProviderDouble : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _states = new();
    private readonly ConcurrentQueue<string?> _tokens = new();
    private WebApplication? _application;

    /// <summary>What it answers to <c>GET /pets</c>.</summary>
    public RequestDelegate Pets { get; init; } = Json("""[{ "name": "Rex", "age": 3 }]""");

    /// <summary>The status for states.</summary>
    public int StateStatus { get; init; } = 200;

    public string Address { get; private set; } = "";

    /// <summary>What was posted to its states, in order.</summary>
    public IReadOnlyList<string> States => [.. _states];

    /// <summary>The value of <c>Authorization</c> of each request, in order.</summary>
    public IReadOnlyList<string?> Tokens => [.. _tokens];

    public static RequestDelegate Json(string text, int status = 200) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(text);
    };

    public async Task<ProviderDouble> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(HandleAsync);
        await _application.StartAsync();
        Address = _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return this;
    }

    public async ValueTask DisposeAsync() => await _application!.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        if (context.Request.Path == "/states")
        {
            using var reader = new StreamReader(context.Request.Body);
            _states.Enqueue(await reader.ReadToEndAsync());
            context.Response.StatusCode = StateStatus;
        }
        else if (context.Request.Path == "/pets")
        {
            _tokens.Enqueue(context.Request.Headers.Authorization);
            await Pets(context);
        }
        else
        {
            context.Response.StatusCode = 404;
        }
    }
}
