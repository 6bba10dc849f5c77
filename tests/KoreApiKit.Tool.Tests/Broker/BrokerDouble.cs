using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace KoreApiKit.Tool.Tests.Broker;

/// <summary>What the double was asked.</summary>
internal sealed record BrokerRequest(string Method, string Target, string? Authorization, string Body);

/// <summary>
/// A Pact Broker on the loopback address that keeps what it is given, and answers in HAL as the broker's own pages document
/// (lib/pact_broker/doc/views of pact-foundation/pact_broker).
/// </summary>
internal sealed class BrokerDouble : IAsyncDisposable
{
    private readonly ConcurrentQueue<BrokerRequest> _requests = new();
    private readonly ConcurrentQueue<RequestDelegate> _interruptions = new();
    private readonly Lock _lock = new();
    private WebApplication? _application;

    /// <summary>What it keeps.</summary>
    public BrokerStore Store { get; } = new();

    /// <summary>The value of <c>Authorization</c> without which it answers 401; null where it asks nobody.</summary>
    public string? Authorization { get; init; }

    /// <summary>The host and port of all links, where a proxy stands before the broker; null for its own.</summary>
    public string? LinkBase { get; set; }

    /// <summary>Relations that its index does not have, as in older brokers.</summary>
    public IReadOnlyCollection<string> WithoutRelations { get; init; } = [];

    /// <summary>The address of the index.</summary>
    public string Address { get; private set; } = "";

    /// <summary>All requests, in order.</summary>
    public IReadOnlyList<BrokerRequest> Requests => [.. _requests];

    public async Task<BrokerDouble> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(HandleAsync);
        await _application.StartAsync();
        Address = _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return this;
    }

    /// <summary>Lets something else answer the next requests.</summary>
    public void Interrupt(params IEnumerable<RequestDelegate> answers)
    {
        foreach (RequestDelegate answer in answers)
        {
            _interruptions.Enqueue(answer);
        }
    }

    /// <summary>An answer with a status, a media type and a text.</summary>
    public static RequestDelegate Answer(int status, string mediaType, string text) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType;
        await context.Response.WriteAsync(text);
    };

    /// <summary>An answer in HAL.</summary>
    public static RequestDelegate Json(JsonNode json) => Answer(200, "application/hal+json", json.ToJsonString());

    /// <summary>A redirect.</summary>
    public static RequestDelegate Redirect(int status, string location) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    };

    public async ValueTask DisposeAsync() => await _application!.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using var reader = new StreamReader(context.Request.Body);
        string body = await reader.ReadToEndAsync();
        string? authorization = context.Request.Headers.Authorization;
        _requests.Enqueue(new BrokerRequest(context.Request.Method, target, authorization, body));
        if (_interruptions.TryDequeue(out RequestDelegate? interruption))
        {
            await interruption(context);
            return;
        }

        if (Authorization is not null && Authorization != authorization)
        {
            await Answer(401, "application/hal+json", """{ "error": "Unauthorized" }""")(context);
            return;
        }

        (int status, JsonNode? answer) = Route(context.Request.Method, target, body);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/hal+json;charset=utf-8";
        if (answer is not null)
        {
            await context.Response.WriteAsync(answer.ToJsonString());
        }
    }

    private (int Status, JsonNode? Answer) Route(string method, string target, string body)
    {
        string[] parts = target.Split('?', 2);
        string[] path = [.. parts[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        var resources = new BrokerResources(Store, LinkBase ?? Address, WithoutRelations);
        lock (_lock)
        {
            return (method, path) switch
            {
                ("GET", []) => (200, resources.Index()),
                ("POST", ["contracts", "publish"]) => resources.Publish(JsonNode.Parse(body)!),
                ("GET", ["can-i-deploy"]) => resources.CanIDeploy(BrokerQuery.Of(parts)),
                ("GET", ["matrix"]) => resources.Matrix(BrokerQuery.Of(parts)),
                ("POST", ["pacts", "provider", var provider, "for-verification"]) => resources.ForVerification(provider, JsonNode.Parse(body)!),
                ("GET", ["pacts", "provider", var provider, "latest"]) => resources.LatestOf(provider),
                ("GET", ["pacts", "provider", var provider, "consumer", var consumer, "pact-version", var sha]) => resources.Pact(provider, consumer, sha),
                ("POST", ["pacts", "provider", var provider, "consumer", var consumer, "pact-version", var sha, "verification-results"]) =>
                    resources.Verified(provider, consumer, sha, JsonNode.Parse(body)!),
                ("GET", ["pacticipants", var name]) => (200, resources.Pacticipant(name)),
                ("PUT", ["pacticipants", var name, "branches", var branch, "versions", var version]) => resources.PutBranch(name, branch, version),
                ("PUT", ["pacticipants", var name, "versions", var version, "tags", var tag]) => resources.PutTag(name, version, tag),
                _ => (404, new JsonObject { ["error"] = "The requested document was not found on this server." }),
            };
        }
    }
}
