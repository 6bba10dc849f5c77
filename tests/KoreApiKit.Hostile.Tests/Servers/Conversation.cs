using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace KoreApiKit.Hostile.Tests.Servers;

/// <summary>One connection of a client, from the server's side.</summary>
internal sealed class Conversation(ScriptedServer server, Socket socket, CancellationToken stop)
{
    private byte[] _received = [];

    /// <summary>Reads one request with its body; null when the client hung up.</summary>
    public async Task<ReceivedHead?> ReadRequestAsync()
    {
        int end;
        while ((end = _received.AsSpan().IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await ReceiveAsync())
            {
                return null;
            }
        }

        string[] lines = Encoding.Latin1.GetString(_received, 0, end).Split("\r\n");
        var head = new ReceivedHead(lines[0], lines[1..]);
        _received = _received[(end + 4)..];
        await SkipBodyAsync(head);
        server.Received(head);
        return head;
    }

    /// <summary>Sends characters up to U+00FF as bytes.</summary>
    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            int count = await socket.SendAsync(bytes, SocketFlags.None, stop);
            server.Sent(count);
            bytes = bytes[count..];
        }
    }

    /// <summary>Sends one byte after the other, with pauses.</summary>
    public async Task DripAsync(string text)
    {
        foreach (char character in text)
        {
            await SendAsync(character.ToString());
            await Task.Delay(20, stop);
        }
    }

    /// <summary>Sends the same without end.</summary>
    public async Task FloodAsync(string text)
    {
        byte[] block = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(text, 1 + (64 * 1024 / text.Length))));
        while (true)
        {
            await SendAsync(block);
        }
    }

    /// <summary>Ends the connection in the orderly way.</summary>
    public void Close()
    {
        socket.Shutdown(SocketShutdown.Send);
        socket.Close();
    }

    /// <summary>Ends the connection by a reset instead of a farewell.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }

    /// <summary>Says nothing until the client hangs up.</summary>
    public async Task UntilClosedAsync()
    {
        while (await ReceiveAsync())
        {
            _received = [];
        }
    }

    private async Task SkipBodyAsync(ReceivedHead head)
    {
        if (head.Header("Content-Length") is { } length)
        {
            int count = int.Parse(length, CultureInfo.InvariantCulture);
            while (_received.Length < count && await ReceiveAsync())
            {
                // More is in the field now.
            }

            _received = _received[Math.Min(count, _received.Length)..];
        }
        else if (head.Header("Transfer-Encoding") is not null)
        {
            int end;
            while ((end = _received.AsSpan().IndexOf("0\r\n\r\n"u8)) < 0 && await ReceiveAsync())
            {
                // More is in the field now.
            }

            _received = end < 0 ? [] : _received[(end + 5)..];
        }
    }

    private async Task<bool> ReceiveAsync()
    {
        byte[] buffer = new byte[16 * 1024];
        int count = await socket.ReceiveAsync(buffer, SocketFlags.None, stop);
        _received = [.. _received, .. buffer.AsSpan(0, count)];
        return count > 0;
    }
}
