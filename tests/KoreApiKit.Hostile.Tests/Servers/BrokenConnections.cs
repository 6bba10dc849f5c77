using System.Text;

namespace KoreApiKit.Hostile.Tests.Servers;

/// <summary>Servers and networks that fail before there is a status.</summary>
internal static class BrokenConnections
{
    public static IEnumerable<Misbehaviour> All =>
    [
        new("closes without an answer", (conversation, _) => Then(conversation, ""), Outcome.NotReached),
        new("resets after the request", (conversation, _) => ThenReset(conversation, ""), Outcome.NotReached),
        new("closes in the status line", (conversation, _) => Then(conversation, "HTTP/1.1 20"), Outcome.NotReached),
        new("closes in the headers", (conversation, _) => Then(conversation, "HTTP/1.1 200 OK\r\nContent-Ty"), Outcome.NotReached),
        new("resets in the headers", (conversation, _) => ThenReset(conversation, "HTTP/1.1 200 OK\r\nContent-Ty"), Outcome.NotReached),
        new("speaks SSH", (conversation, _) => Then(conversation, "SSH-2.0-OpenSSH_9.6\r\n"), Outcome.NotReached),
        new("speaks with a status of five digits", (conversation, _) => Then(conversation, "HTTP/1.1 20000 OK\r\n\r\n"), Outcome.NotReached),
        new("names a header with a space", (conversation, _) => Then(conversation, "HTTP/1.1 200 OK\r\nBad Name: x\r\n\r\n"), Outcome.NotReached),
        new("sends binary noise", (conversation, _) => Then(conversation, string.Concat(Enumerable.Range(0, 256).Select(value => (char)value))), Outcome.NotReached),
        new("repeats the token in the status line", (conversation, request) => Then(conversation, $"HTTP/1.1 abc {request.Header("auth")}\r\n\r\n"), Outcome.NotReached),
        new("sends a thousand long headers", (conversation, _) => Then(conversation, ManyHeaders()), Outcome.NotReached),
        new("sends a header without end", EndlessHeaderAsync, Outcome.NotReached),
        new("says nothing", (conversation, _) => conversation.UntilClosedAsync(), Outcome.NoAnswerInTime) { Hangs = true },
        new("drips its headers", (conversation, _) => conversation.DripAsync("HTTP/1.1 200 OK\r\nX-Slow: " + new string('z', 100_000)), Outcome.NoAnswerInTime) { Hangs = true },
        new("sends interim answers without end", InterimAnswersAsync, Outcome.NoAnswerInTime) { Hangs = true },
    ];

    private static async Task Then(Conversation conversation, string text)
    {
        await conversation.SendAsync(text);
        conversation.Close();
    }

    private static async Task ThenReset(Conversation conversation, string text)
    {
        await conversation.SendAsync(text);
        conversation.Reset();
    }

    private static string ManyHeaders()
    {
        var text = new StringBuilder("HTTP/1.1 200 OK\r\n");
        for (int index = 0; index < 1000; index++)
        {
            text.Append("X-Header-").Append(index).Append(": ").Append('v', 1000).Append("\r\n");
        }

        return text.Append("\r\n").ToString();
    }

    private static async Task EndlessHeaderAsync(Conversation conversation, ReceivedHead request)
    {
        await conversation.SendAsync("HTTP/1.1 200 OK\r\nX-Endless: ");
        await conversation.FloodAsync("a");
    }

    private static async Task InterimAnswersAsync(Conversation conversation, ReceivedHead request)
    {
        while (true)
        {
            await conversation.DripAsync("HTTP/1.1 100 Continue\r\n\r\n");
        }
    }
}
