using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace KoreApiKit.Hostile.Tests.Servers;

/// <summary>A real server on a loopback port that says on each connection what a script says, be it HTTP or not.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<Conversation, Task> _script;
    private readonly ConcurrentQueue<ReceivedHead> _requests = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;
    private int _open;
    private int _accepted;
    private long _sent;

    public ScriptedServer(Func<Conversation, Task> script)
    {
        _script = script;
        _listener.Start(backlog: 4096);
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{Port}/");

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The requests that came, in order.</summary>
    public IReadOnlyCollection<ReceivedHead> Requests => _requests;

    /// <summary>How many connections are open on this side.</summary>
    public int OpenConnections => Volatile.Read(ref _open);

    /// <summary>How many connections there were.</summary>
    public int AcceptedConnections => Volatile.Read(ref _accepted);

    /// <summary>How many bytes the client's side took, system buffers included.</summary>
    public long SentBytes => Interlocked.Read(ref _sent);

    /// <summary>Waits until every connection is closed, as the client's side must do. A minute is a guard only.</summary>
    public async Task WaitUntilAllClosedAsync()
    {
        for (int wait = 0; OpenConnections > 0 && wait < 3000; wait++)
        {
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // The loop ends before the listener does: between two connections it would ask a listener that no longer listens.
        await _stop.CancelAsync();
        await _accepting;
        _listener.Dispose();
    }

    internal void Received(ReceivedHead head) => _requests.Enqueue(head);

    internal void Sent(int count) => Interlocked.Add(ref _sent, count);

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync(_stop.Token);
                socket.NoDelay = true;
                Interlocked.Increment(ref _open);
                Interlocked.Increment(ref _accepted);
                _ = ServeAsync(socket);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            using (socket)
            {
                await _script(new Conversation(this, socket, _stop.Token));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The client hung up, or the test is over.
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }
}
