using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using KoreApiKit.Pact.Cases;
using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Replay;

/// <summary>Listens on a loopback port for the changes of provider states that the native engine posts, and hands them to handlers.</summary>
internal sealed class ProviderStateServer : IAsyncDisposable
{
    private const int Attempts = 5;

    private readonly HttpListener _listener;
    private readonly ProviderStateHandlers _handlers;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _loop;

    private ProviderStateServer(HttpListener listener, Uri address, ProviderStateHandlers handlers)
    {
        _listener = listener;
        _handlers = handlers;
        Address = address;
        _loop = Task.Run(ServeAsync);
    }

    /// <summary>Where changes are to be posted.</summary>
    public Uri Address { get; }

    public static ProviderStateServer Start(ProviderStateHandlers handlers)
    {
        for (int attempt = 1; ; attempt++)
        {
            var listener = new HttpListener();
            var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/"));
            listener.Prefixes.Add(address.AbsoluteUri);
            try
            {
                listener.Start();
                return new ProviderStateServer(listener, address, handlers);
            }
            catch (HttpListenerException) when (attempt < Attempts)
            {
                // Another process took the port in between.
                listener.Close();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        _listener.Stop();
        await _loop.ConfigureAwait(false);
        _listener.Close();
        _stop.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync().ConfigureAwait(false)).ConfigureAwait(false);
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
            {
                // The listener was stopped, or the engine went away.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        (int status, string body) = await ChangeAsync(context.Request.InputStream).ConfigureAwait(false);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body), _stop.Token).ConfigureAwait(false);
        context.Response.Close();
    }

    // Handlers may throw anything; the engine then reports that the state change failed.
#pragma warning disable CA1031
    private async Task<(int Status, string Body)> ChangeAsync(Stream stream)
    {
        try
        {
            using JsonDocument change = await JsonDocument.ParseAsync(stream, default, _stop.Token).ConfigureAwait(false);
            string state = JsonText.TextMember(change.RootElement, "state") ?? string.Empty;
            Dictionary<string, JsonElement> parameters = change.RootElement.TryGetProperty("params", out JsonElement given) && given.ValueKind == JsonValueKind.Object
                ? given.EnumerateObject().ToDictionary(static member => member.Name, static member => member.Value, StringComparer.Ordinal)
                : [];
            if (state.Length == 0)
            {
                // The engine announces interactions without a state too.
                return (200, "{}");
            }

            if (JsonText.TextMember(change.RootElement, "action") == "teardown")
            {
                await _handlers.TearDownAsync(state, parameters, _stop.Token).ConfigureAwait(false);
                return (200, "{}");
            }

            IReadOnlyDictionary<string, PactValue> values = await _handlers.PrepareAsync(state, parameters, _stop.Token).ConfigureAwait(false);
            return (200, PactValue.Object([.. values.Select(static value => (value.Key, value.Value))]).ToIntegrationJson());
        }
        catch (Exception error)
        {
            // Not 500: the engine would try again for minutes.
            return (400, PactValue.Object(("error", error.Message)).ToIntegrationJson());
        }
    }
#pragma warning restore CA1031
}
