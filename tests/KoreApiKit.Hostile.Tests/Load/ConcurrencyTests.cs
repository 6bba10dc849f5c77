using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using KoreApiKit.Campaigns;
using KoreApiKit.Errors;
using KoreApiKit.Hostile.Tests.Clients;
using KoreApiKit.Hostile.Tests.Secrets;
using KoreApiKit.Hostile.Tests.Servers;
using KoreApiKit.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace KoreApiKit.Hostile.Tests.Load;

/// <summary>Ten thousand calls at once, of which half fail in one way or another, leave nothing behind.</summary>
[Collection(nameof(Alone))]
public sealed class ConcurrencyTests(ITestOutputHelper output)
{
    private const int Calls = 10_000;
    private const int Connections = 256;

    /// <summary>What the platform may keep of its own when all is over, such as the clock of a pool of connections.</summary>
    private const int TimersOfThePlatform = 16;

    private readonly ConcurrentDictionary<int, CancellationTokenSource> _cancellations = new();

    [Fact]
    public async Task Ten_thousand_calls_leave_no_connection_no_request_and_no_message()
    {
        var before = ProcessFigures.Now();
        await using var server = new ScriptedServer(ServeAsync);
        using var metrics = new HttpMetrics(server.Port);
        using var activities = new ActivityRecorder(server.Port);
        SocketsHttpHandler sockets = ApiHttpClient.CreateHandler();
        sockets.MaxConnectionsPerServer = Connections;
        using var tracking = new TrackingHandler(sockets);
        Dictionary<string, int> outcomes = await CallAllAsync(new HttpClient(tracking) { BaseAddress = server.Address });
        await server.WaitUntilAllClosedAsync();

        int alive = AliveAfterCollection(tracking);
        var after = ProcessFigures.Now();

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"calls {Calls}, outcomes {string.Join(", ", outcomes.OrderBy(pair => pair.Key, StringComparer.Ordinal))}; "
            + $"connections: {server.AcceptedConnections} in all, at most {metrics.MostConnections} at a time, {metrics.OpenConnections} left; "
            + $"requests under way: {metrics.ActiveRequests}; messages: {tracking.Messages} in all, {alive} left; activities ended: {activities.Calls}; before: {before}; after: {after}"));
        Assert.Equal(
            new Dictionary<string, int> { ["ok"] = 5000, ["ApiException"] = 1250, ["ApiConnectionException"] = 2500, ["cancelled"] = 1250 },
            outcomes);
        Assert.InRange(metrics.MostConnections, 1, Connections);
        Assert.Equal((0, 0L, 0L), (server.OpenConnections, metrics.OpenConnections, metrics.ActiveRequests));
        Assert.Equal(Calls, activities.Calls);
        Assert.Equal(0, alive);
        // A time limit of a call that was not taken back would be one timer for each of the calls.
        Assert.InRange(after.Timers, 0, before.Timers + TimersOfThePlatform);
    }

    [Fact]
    public async Task Ten_thousand_clients_of_a_container_share_one_handler_and_one_token()
    {
        int handlers = 0;
        await using var server = new ScriptedServer(async conversation =>
        {
            while (await conversation.ReadRequestAsync() is { } request)
            {
                await Answers.Body(Answers.Created)(conversation, request);
            }
        });
        using var metrics = new HttpMetrics(server.Port);
        using SocketsHttpHandler sockets = ApiHttpClient.CreateHandler();
        sockets.MaxConnectionsPerServer = Connections;
        await using var client = new RegisteredClient(server.Address, TimeSpan.FromMinutes(10), builder => builder.ConfigurePrimaryHttpMessageHandler(() =>
        {
            Interlocked.Increment(ref handlers);
            return sockets;
        }));

        Exception?[] results = await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => Task.Run(() => Record.ExceptionAsync(() => client.CreateAnewAsync()))));

        int accepted = results.Count(result => result is null);
        int rejected = results.Count(result => result is ApiConnectionException);
        long kept = metrics.OpenConnections;
        // The factory of .NET leaves its handlers to their idle time.
        sockets.Dispose();
        await server.WaitUntilAllClosedAsync();

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"calls {Calls}: {accepted} answered, {rejected} rejected by the limit of 1000 at a time; handlers: {handlers}; connections: "
            + $"{server.AcceptedConnections} in all, {kept} kept for later calls, {metrics.OpenConnections} left after the handler"));
        Assert.Equal(Calls, accepted + rejected);
        Assert.Equal(accepted, server.Requests.Count);
        Assert.Single(server.Requests.Select(request => request.Header("auth")).Distinct());
        Assert.Equal((1, 0, 0L, 0L), (handlers, server.OpenConnections, metrics.OpenConnections, metrics.ActiveRequests));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<Dictionary<string, int>> CallAllAsync(HttpClient http)
    {
        using (http)
        {
            http.Timeout = TimeSpan.FromMinutes(10);
            var connection = new ApiConnection(http, new Options(), "SomeClient", defaultServer: null);
            string[] outcomes = await Task.WhenAll(Enumerable.Range(0, Calls).Select(number => Task.Run(() => CallAsync(connection, number))));
            return outcomes.GroupBy(outcome => outcome).ToDictionary(group => group.Key, group => group.Count());
        }
    }

    private async Task<string> CallAsync(ApiConnection connection, int number)
    {
        var operation = new ApiOperation<ApiResponse<string>>("do", "POST", "/{number}", accept: null, ResponseCase.Value("200", ResponseContent.Text));
        using CancellationTokenSource cancellation = _cancellations.GetOrAdd(number, _ => new CancellationTokenSource());
        using ApiRequest request = connection.CreateRequest(operation);
        request.AppendPathParameter("number", ParameterStyle.Simple, explode: false, ParameterValue.Of(number));
        request.SetContent(new StringContent("{}"));
        try
        {
            await connection.SendAsync(request, operation, cancellation.Token);
            return "ok";
        }
        catch (OperationCanceledException)
        {
            return "cancelled";
        }
        catch (Exception exception)
        {
            return exception.GetType().Name;
        }
    }

    private async Task ServeAsync(Conversation conversation)
    {
        while (await conversation.ReadRequestAsync() is { } request)
        {
            int number = int.Parse(request.Path[1..], CultureInfo.InvariantCulture);
            switch (number % 8)
            {
                case 4:
                    await conversation.SendAsync(Answers.Error("500 Oops", "oops"));
                    break;
                case 5:
                    await conversation.SendAsync(Answers.Head(5000) + "half");
                    conversation.Close();
                    return;
                case 6:
                    conversation.Reset();
                    return;
                case 7:
                    await conversation.SendAsync(Answers.Head(5000) + "half");
                    await _cancellations[number].CancelAsync();
                    await conversation.UntilClosedAsync();
                    return;
                default:
                    await conversation.SendAsync(Answers.Head(2, "text/plain") + "ok");
                    break;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int AliveAfterCollection(TrackingHandler tracking)
    {
        for (int round = 0; round < 10 && tracking.Alive > 0; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return tracking.Alive;
    }

    private sealed class Options : ApiConnectionOptions;
}

/// <summary>Tests that would slow others down.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
