using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KoreApiKit.Generator.Tests.Client;

/// <summary>A request as its bytes came over the socket.</summary>
internal sealed record ReceivedRequest(string Line, string Head, string Body)
{
    /// <summary>The target of the request line: path and query.</summary>
    public string Target => Line.Split(' ')[1];

    public string? Header(string name) => Head
        .Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .SingleOrDefault();
}

/// <summary>A server on a loopback port that shows the raw bytes of each request and answers with raw bytes.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly byte[] _answer;
    private readonly bool _hang;
    private readonly byte[] _endless;
    private readonly TaskCompletionSource _disconnected = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LoopbackServer(byte[] answer, bool hang, byte[]? endless = null)
    {
        _answer = answer;
        _hang = hang;
        _endless = endless ?? [];
        _listener.Start();
        _ = RunAsync();
    }

    public List<ReceivedRequest> Requests { get; } = [];

    public ReceivedRequest Request => Assert.Single(Requests);

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public Uri Address => new($"http://127.0.0.1:{Port}/");

    /// <summary>Answers with status, one content type and a body.</summary>
    public static LoopbackServer Answering(string status, string body = "", string? contentType = "application/json", string headers = "")
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        return AnsweringRaw(
            [
                .. Encoding.ASCII.GetBytes(
                    $"HTTP/1.1 {status}\r\nConnection: close\r\n{(contentType is null ? "" : $"Content-Type: {contentType}\r\n")}{headers}"
                    + (status.StartsWith("204", StringComparison.Ordinal) ? "" : $"Content-Length: {bytes.Length}\r\n") + "\r\n"),
                .. bytes,
            ]);
    }

    public static LoopbackServer AnsweringRaw(byte[] answer) => new(answer, hang: false);

    /// <summary>Sends these bytes and then nothing more, without closing.</summary>
    public static LoopbackServer HangingAfter(string answer) => new(Encoding.ASCII.GetBytes(answer), hang: true);

    /// <summary>Answers with the same line again and again, until the client disconnects.</summary>
    public static LoopbackServer Streaming(string line, string contentType) => new(
        Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\n\r\n"), hang: false, Encoding.UTF8.GetBytes(line));

    /// <summary>Ends when the client has disconnected while the server was still writing.</summary>
    public Task Disconnected => _disconnected.Task;

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await ServeAsync(client.GetStream());
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        string text = "";
        byte[] buffer = new byte[8192];
        while (!IsComplete(text))
        {
            int count = await stream.ReadAsync(buffer, _stop.Token);
            if (count == 0)
            {
                return;
            }

            text += Encoding.Latin1.GetString(buffer, 0, count);
        }

        int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Requests.Add(new ReceivedRequest(text[..text.IndexOf("\r\n", StringComparison.Ordinal)], text[..end], text[(end + 4)..]));
        await stream.WriteAsync(_answer, _stop.Token);
        try
        {
            while (_endless.Length > 0)
            {
                await stream.WriteAsync(_endless, _stop.Token);
            }
        }
        catch (IOException)
        {
            _disconnected.SetResult();
        }

        if (_hang)
        {
            await Task.Delay(Timeout.Infinite, _stop.Token);
        }
    }

    private static bool IsComplete(string text)
    {
        int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        string? length = new ReceivedRequest("", text[..end], "").Header("Content-Length");
        return length is null
            ? !text[..end].Contains("chunked", StringComparison.Ordinal) || text.EndsWith("0\r\n\r\n", StringComparison.Ordinal)
            : text.Length - end - 4 >= int.Parse(length, CultureInfo.InvariantCulture);
    }
}
