using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace KoreApiKit.Pact.Tests;

/// <summary>A provider with one item, and an endpoint for provider states.</summary>
internal sealed class ProviderStub : IAsyncDisposable
{
    private readonly HttpListener _listener;
    private readonly Task _loop;

    private ProviderStub(HttpListener listener, Uri address)
    {
        _listener = listener;
        Address = address;
        _loop = Task.Run(ServeAsync);
    }

    internal Uri Address { get; }

    internal Uri States => new(Address, "states");

    internal string Item { get; set; } = """{"id":7,"name":"lamp","tags":["new"]}""";

    internal int Status { get; set; } = 200;

    internal TimeSpan Delay { get; set; } = TimeSpan.Zero;

    internal ConcurrentQueue<(string Action, string State)> StateChanges { get; } = new();

    internal ConcurrentQueue<string?> Tokens { get; } = new();

    internal static ProviderStub Start()
    {
        for (int attempt = 0; ; attempt++)
        {
            HttpListener listener = new();
            Uri address = new($"http://127.0.0.1:{FreePort()}/");
            listener.Prefixes.Add(address.AbsoluteUri);
            try
            {
                listener.Start();
                return new ProviderStub(listener, address);
            }
            catch (HttpListenerException) when (attempt < 5)
            {
                listener.Close();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _loop;
        _listener.Close();
    }

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // The listener was stopped, before it was asked or after.
                return;
            }

            await AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        bool isState = context.Request.Url!.AbsolutePath == "/states";
        (int status, string body) = isState ? await ChangeStateAsync(context.Request) : (Status, Item);
        if (!isState)
        {
            Tokens.Enqueue(context.Request.Headers["X-Token"]);
            await Task.Delay(Delay);
        }

        try
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
            context.Response.Close();
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or IOException)
        {
            // The verifier gave up waiting.
            context.Response.Abort();
        }
    }

    private async Task<(int Status, string Body)> ChangeStateAsync(HttpListenerRequest request)
    {
        using JsonDocument change = await JsonDocument.ParseAsync(request.InputStream);
        string state = change.RootElement.GetProperty("state").GetString()!;
        StateChanges.Enqueue((change.RootElement.GetProperty("action").GetString()!, state));
        return state.StartsWith("unknown", StringComparison.Ordinal) ? (404, "{}") : (200, """{"number":42}""");
    }
}
