using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KoreApiKit.Campaigns.Tests.Support;

/// <summary>
/// Answers the first request on a connection and hangs up in an orderly way after reading the second, as a load
/// balancer does with a connection that was idle for too long.
/// </summary>
internal sealed class HangingUpServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _requestLines = new();

    public HangingUpServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public IReadOnlyList<string> RequestLines => [.. _requestLines];

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using (connection)
        {
            NetworkStream stream = connection.GetStream();
            await ReadRequestAsync(stream);
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
            await ReadRequestAsync(stream);
        }
    }

    private async Task ReadRequestAsync(NetworkStream stream)
    {
        byte[] buffer = new byte[8192];
        int length = 0;
        int end;
        do
        {
            int read = await stream.ReadAsync(buffer.AsMemory(length));
            if (read == 0)
            {
                return;
            }

            length += read;
            end = Encoding.ASCII.GetString(buffer, 0, length).IndexOf("\r\n\r\n", StringComparison.Ordinal);
        }
        while (end < 0);

        _requestLines.Enqueue(Encoding.ASCII.GetString(buffer, 0, length).Split("\r\n")[0]);
    }
}
