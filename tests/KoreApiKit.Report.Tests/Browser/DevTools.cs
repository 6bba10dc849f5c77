using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KoreApiKit.Report.Tests.Browser;

/// <summary>A page of a browser, told what to do by the Chrome DevTools Protocol.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> _waiting = new();
    private readonly ConcurrentQueue<JsonObject> _events = new();
    private readonly SemaphoreSlim _sending = new(1);
    private Task _reading = Task.CompletedTask;
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _loads = new(StringComparer.Ordinal);
    private int _lastId;

    private DevTools()
    {
    }

    /// <summary>What the page did that nobody asked for.</summary>
    public IEnumerable<JsonObject> Events => _events;

    public static async Task<DevTools> ConnectAsync(Uri address)
    {
        var tools = new DevTools();
        await tools._socket.ConnectAsync(address, CancellationToken.None);
        tools._reading = tools.ReadAsync();
        foreach (string domain in (string[])["Page", "Runtime", "Log", "Network"])
        {
            await tools.SendAsync(domain + ".enable");
        }

        await tools.SendAsync("Page.setLifecycleEventsEnabled", new JsonObject { ["enabled"] = true });
        return tools;
    }

    /// <summary>Sends a command and gives its result.</summary>
    public async Task<JsonObject> SendAsync(string method, JsonObject? parameters = null)
    {
        int id = Interlocked.Increment(ref _lastId);
        var answer = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answer;
        byte[] text = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] });
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }

        JsonObject message = await answer.Task;
        return message["error"] is { } error
            ? throw new InvalidOperationException($"{method}: {error.ToJsonString()}")
            : message["result"]!.AsObject();
    }

    /// <summary>Opens an address and waits until the page is loaded. Events of earlier pages are forgotten.</summary>
    public async Task OpenAsync(Uri address)
    {
        await NavigateAsync("about:blank");
        _events.Clear();
        await NavigateAsync(address.AbsoluteUri);
    }

    /// <summary>Evaluates an expression in the page; a promise is waited for.</summary>
    public async Task<T> EvaluateAsync<T>(string expression)
    {
        JsonObject result = await SendAsync(
            "Runtime.evaluate", new JsonObject { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        return result["exceptionDetails"] is { } details
            ? throw new InvalidOperationException(details.ToJsonString())
            : result["result"]!["value"].Deserialize<T>()!;
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _reading;
        _socket.Dispose();
        _sending.Dispose();
    }

    // A load event says by its loader to which navigation it belongs.
    private async Task NavigateAsync(string address)
    {
        JsonObject started = await SendAsync("Page.navigate", new JsonObject { ["url"] = address });
        if (started["loaderId"]?.GetValue<string>() is { } loader)
        {
            await LoadOf(loader).Task;
        }
    }

    private TaskCompletionSource LoadOf(string loader) =>
        _loads.GetOrAdd(loader, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    private async Task ReadAsync()
    {
        byte[] part = new byte[64 * 1024];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                WebSocketReceiveResult received = await _socket.ReceiveAsync(part, CancellationToken.None);
                message.Write(part, 0, received.Count);
                if (received.EndOfMessage && message.Length > 0)
                {
                    Take(JsonNode.Parse(message.GetBuffer().AsSpan(0, (int)message.Length))!.AsObject());
                    message.SetLength(0);
                }

                if (received.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The browser has gone, or is no longer needed.
        }

        var gone = new InvalidOperationException("The browser has gone.");
        _waiting.Values.ToList().ForEach(waiting => waiting.TrySetException(gone));
        _loads.Values.ToList().ForEach(load => load.TrySetException(gone));
    }

    private void Take(JsonObject message)
    {
        if (message["id"] is { } id && _waiting.TryRemove(id.GetValue<int>(), out TaskCompletionSource<JsonObject>? waiting))
        {
            waiting.TrySetResult(message);
            return;
        }

        _events.Enqueue(message);
        if (message["method"]?.GetValue<string>() == "Page.lifecycleEvent" && message["params"]!["name"]!.GetValue<string>() == "load")
        {
            LoadOf(message["params"]!["loaderId"]!.GetValue<string>()).TrySetResult();
        }
    }
}
