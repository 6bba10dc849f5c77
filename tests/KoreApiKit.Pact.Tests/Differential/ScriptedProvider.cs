using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KoreApiKit.Pact.Tests.Differential;

/// <summary>A provider that answers <c>/case/N</c> with the answer N, to the byte.</summary>
internal sealed class ScriptedProvider : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly IReadOnlyList<ScriptedAnswer> _answers;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _loop;

    private ScriptedProvider(IReadOnlyList<ScriptedAnswer> answers)
    {
        _answers = answers;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _loop = Task.Run(ServeAsync);
    }

    internal Uri Address { get; }

    internal static ScriptedProvider Start(IReadOnlyList<ScriptedAnswer> answers) => new(answers);

    public async ValueTask DisposeAsync()
    {
        // The loop ends before the listener does: between two connections it would ask a listener that no longer listens.
        await _stop.CancelAsync();
        await _loop;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = Task.Run(() => AnswerAsync(client));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                using StreamReader reader = new(stream, Encoding.ASCII, false, 1024, leaveOpen: true);
                string request = await reader.ReadLineAsync(_stop.Token) ?? "";
                while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 })
                {
                    // Cases send no body.
                }

                ScriptedAnswer answer = _answers[int.Parse(request.Split(' ')[1]["/case/".Length..])];
                string head = $"HTTP/1.1 {answer.Status} Scripted\r\n"
                    + string.Concat(answer.Headers.Select(header => $"{header.Name}: {header.Value}\r\n"))
                    + $"Content-Length: {answer.Body.Length}\r\nConnection: close\r\n\r\n";
                await stream.WriteAsync(Encoding.UTF8.GetBytes(head), _stop.Token);
                await stream.WriteAsync(answer.Body, _stop.Token);
            }
            catch (Exception error) when (error is OperationCanceledException or IOException or SocketException)
            {
                // The verifier went away.
            }
        }
    }
}
