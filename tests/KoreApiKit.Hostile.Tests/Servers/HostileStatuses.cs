using KoreApiKit.Campaigns;
using KoreApiKit.Errors;

namespace KoreApiKit.Hostile.Tests.Servers;

/// <summary>Answers that are no success, and what comes with them.</summary>
internal static class HostileStatuses
{
    public static IEnumerable<Misbehaviour> All =>
    [
        .. Redirects,
        .. Overloads,
        new("fails with a page", Error("500 Internal Server Error", "<h1>Oops</h1>"), Outcome.Refused(500, "<h1>Oops</h1>")),
        new("fails with a status that nobody knows", Error("799 Strange", "x"), Outcome.Refused(799, "x")),
        new("answers 204 where there is a body", (conversation, _) => conversation.SendAsync("HTTP/1.1 204 No Content\r\nX-Trace: kept\r\n\r\n"), Outcome.Refused(204, null)),
        new("closes in the body of an error", TruncatedErrorAsync, Outcome.Refused(502, "half a pa")) { Inspect = IsTruncated },
        new("hangs in the body of an error", HangingErrorAsync, Outcome.Refused(502, "half a pa")) { Inspect = IsTruncated, Hangs = true },
        new("sends an error without end", EndlessErrorAsync, Outcome.Refused(502, "oops oops")) { Inspect = IsTruncated },
        new("sends a documented error without end", EndlessJsonErrorAsync, Outcome.Refused(400, "{\"errors\":[")) { Inspect = IsTruncated },
        new("sends an error with a number beyond every type", Error("400 Bad Request", """{"errors":[{"msg":"m","code":1e400}]}""", "application/json"), Outcome.Refused(400, "{\"errors\"")),
        new("sends an error of another form", Error("400 Bad Request", """{"errors":"no list"}""", "application/json"), Outcome.Refused(400, "{\"errors\"")),
        new("sends control characters beside the status", Error("500 \u001b[2J\u0007Bad\tReason", "x"), Outcome.Refused(500, "x")),
        new("sends a very long reason", Error("500 " + new string('R', 20_000), "x"), Outcome.Refused(500, "x")) { Inspect = IsShort },
        new("repeats the request in a page", EchoPageAsync, Outcome.Refused(500, "auth: ***")),
        new("repeats the token at the cut of the body", EchoAtTheCutAsync, Outcome.Refused(500, null)) { Inspect = IsTruncated },
        new("repeats the token beside the status", (conversation, request) => conversation.SendAsync(Answers.Error($"401 {request.Header("auth")}", "x")), Outcome.Refused(401, "x")),
        new("repeats the token in a documented error", EchoJsonAsync, Outcome.RefusedAsDocumented(401)) { Inspect = IsMasked },
    ];

    private static IEnumerable<Misbehaviour> Redirects => new[] { "301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent" }.Select(status =>
        new Misbehaviour(
            $"redirects by {status[..3]}",
            Error(status, "", more: "Location: http://localhost.invalid/elsewhere\r\n"),
            Outcome.Refused(int.Parse(status[..3], System.Globalization.CultureInfo.InvariantCulture), null))
        {
            Inspect = static exception => Assert.Equal("http://localhost.invalid/elsewhere", ((ApiException)exception).GetHeader("Location")),
        });

    private static IEnumerable<Misbehaviour> Overloads =>
        from status in new[] { 408, 425, 429, 500, 502, 503, 504 }
        from wait in new[] { "0", "31536000", "Wed, 21 Oct 2099 07:28:00 GMT", "soon" }
        where wait == "0" || status is 429 or 503
        select new Misbehaviour(
            $"answers {status} with Retry-After {wait}",
            Error($"{status} Busy", "busy", more: $"Retry-After: {wait}\r\n"),
            Outcome.Refused(status, "busy"))
        {
            Inspect = exception => Assert.Equal(wait, ((ApiException)exception).GetHeader("Retry-After")),
        };

    private static Func<Conversation, ReceivedHead, Task> Error(string status, string body, string contentType = "text/plain", string more = "") =>
        (conversation, _) => conversation.SendAsync(Answers.Error(status, body, more, contentType));

    private static async Task TruncatedErrorAsync(Conversation conversation, ReceivedHead request)
    {
        await conversation.SendAsync("HTTP/1.1 502 Bad Gateway\r\nX-Trace: kept\r\nContent-Length: 5000\r\n\r\nhalf a page");
        conversation.Close();
    }

    private static async Task HangingErrorAsync(Conversation conversation, ReceivedHead request)
    {
        await conversation.SendAsync("HTTP/1.1 502 Bad Gateway\r\nX-Trace: kept\r\nContent-Length: 5000\r\n\r\nhalf a page");
        await conversation.UntilClosedAsync();
    }

    private static async Task EndlessErrorAsync(Conversation conversation, ReceivedHead request)
    {
        await conversation.SendAsync("HTTP/1.1 502 Bad Gateway\r\nX-Trace: kept\r\nConnection: close\r\n\r\n");
        await conversation.FloodAsync("oops ");
    }

    private static async Task EndlessJsonErrorAsync(Conversation conversation, ReceivedHead request)
    {
        await conversation.SendAsync("HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nX-Trace: kept\r\nConnection: close\r\n\r\n{\"errors\":[");
        await conversation.FloodAsync("""{"msg":"m","code":1},""");
    }

    private static Task EchoPageAsync(Conversation conversation, ReceivedHead request) =>
        conversation.SendAsync(Answers.Error("500 Oops", $"auth: {request.Header("auth")}\nYou sent:\n{string.Join('\n', request.Lines)}"));

    private static Task EchoAtTheCutAsync(Conversation conversation, ReceivedHead request) =>
        conversation.SendAsync(Answers.Error("500 Oops", new string('x', (16 * 1024) - 40) + request.Header("auth") + request.Header("auth")));

    private static Task EchoJsonAsync(Conversation conversation, ReceivedHead request) => conversation.SendAsync(Answers.Error(
        "401 Unauthorized", $$"""{"errors":[{"msg":"bad token {{request.Header("auth")}}","code":4002}]}""", contentType: "application/json"));

    private static void IsTruncated(Exception exception) => Assert.True(((ApiException)exception).IsResponseBodyTruncated);

    private static void IsShort(Exception exception) => Assert.InRange(exception.Message.Length, 1, 500);

    private static void IsMasked(Exception exception) =>
        Assert.StartsWith("bad token ***", Assert.Single(((ErrorResponseException)exception).Error.Errors!).Message, StringComparison.Ordinal);
}
