using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KoreApiKit.Benchmarks.Processes;

/// <summary>Answers every request on a port of this machine with always the same, one request a connection.</summary>
internal sealed class AnsweringServer : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly byte[] _answer;

    /// <summary>Begins to answer.</summary>
    /// <param name="body">The JSON that it answers with.</param>
    public AnsweringServer(byte[] body)
    {
        string head = string.Create(
            CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n");
        _answer = [.. Encoding.ASCII.GetBytes(head), .. body];
        _listener.Start();
        Address = $"http://{_listener.LocalEndpoint}";
        _ = AnswerAsync();
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    public void Dispose() => _listener.Dispose();

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync().ConfigureAwait(false);
                await AnswerAsync(client.GetStream()).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The listener was disposed.
        }
    }

    /// <summary>Reads a head and as much body as it announces, and answers.</summary>
    private async Task AnswerAsync(NetworkStream stream)
    {
        byte[] buffer = new byte[64 * 1024];
        int length = 0;
        int expected = int.MaxValue;
        while (length < expected && await stream.ReadAsync(buffer.AsMemory(length)).ConfigureAwait(false) is > 0 and int read)
        {
            length += read;
            int head = buffer.AsSpan(0, length).IndexOf(EndOfHead);
            if (head >= 0)
            {
                expected = head + EndOfHead.Length + BodyLength(Encoding.ASCII.GetString(buffer, 0, head));
            }
        }

        await stream.WriteAsync(_answer).ConfigureAwait(false);
    }

    private static int BodyLength(string head)
    {
        const string Name = "Content-Length:";
        string? line = head.Split("\r\n").FirstOrDefault(line => line.StartsWith(Name, StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line.AsSpan(Name.Length), CultureInfo.InvariantCulture);
    }
}
