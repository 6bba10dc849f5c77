using System.Text;

namespace KoreApiKit.Hostile.Tests.Servers;

/// <summary>Successes whose body does not come, does not end, or is coded otherwise than it says.</summary>
internal static class HostileBodies
{
    private static byte[] Noise { get; } = [.. Enumerable.Range(0, 4096).Select(index => (byte)(index * 167 % 251))];

    public static IEnumerable<Misbehaviour> All => [.. Broken, .. Long, .. Typed, .. Encoded];

    // What comes in one read with a broken chunk is lost: .NET throws before it hands out anything.
    private static IEnumerable<Misbehaviour> Broken =>
    [
        new("closes in the body", Partial(Answers.Head(5000), close: true), Outcome.Broken(Answers.CreatedStart)),
        new("closes in a chunk", Partial(Answers.ChunkedHead + "fff\r\n", close: true), Outcome.Broken(Answers.CreatedStart)),
        new("names a chunk's length in no number", Partial(Answers.ChunkedHead + "28\r\n", close: false, "\r\nzz\r\n"), Outcome.Broken("")),
        new("names a chunk's length beyond every type", Partial(Answers.ChunkedHead + "28\r\n", close: false, "\r\nfffffffffffffffffff\r\n"), Outcome.Broken("")),
        new("hangs in the body", Partial(Answers.Head(5000), close: false), Outcome.Unfinished(Answers.CreatedStart)) { Hangs = true },
        new("drips its body", DrippingAsync, Outcome.Unfinished("{")) { Hangs = true },
        new("hangs before the body", (conversation, _) => conversation.SendAsync(Answers.Head(5000)), Outcome.Unfinished("")) { Hangs = true },
        new("promises a body and sends none", Answers.Body(""), Outcome.Misformed(null)),
    ];

    private static IEnumerable<Misbehaviour> Long =>
    [
        new("sends spaces without end", EndlessAsync, Outcome.Misformed("{\"status\"")),
        new("promises more bytes than there are numbers", HugeLengthAsync, Outcome.Broken("{")),
        new("sends a gzip bomb", Answers.Body(Answers.GzipBomb, more: "Content-Encoding: gzip\r\n"), Outcome.Misformed("   ")),
    ];

    private static IEnumerable<Misbehaviour> Typed =>
    [
        new("sends a page instead of JSON", Answers.Body("<html>maintenance</html>", "text/html"), Outcome.Misformed("<html>")),
        new("calls JSON plain text", Answers.Body(Answers.Created, "text/plain"), Outcome.Misformed(Answers.CreatedStart)),
        new("names a content type that is none", Answers.Body(Answers.Created, ";;;="), Outcome.Success),
        new("names an unknown charset", Answers.Body(Answers.Created, "application/json; charset=klingon"), Outcome.Misformed(Answers.CreatedStart)),
        new("names a charset that .NET refuses", Answers.Body(Answers.Created, "application/json; charset=utf-7"), Outcome.Misformed(Answers.CreatedStart)),
        new("names a charset of nothing", Answers.Body(Answers.Created, "application/json; charset=\"\""), Outcome.Misformed(Answers.CreatedStart)),
        new("calls UTF-8 UTF-16", Answers.Body(Answers.Created, "application/json; charset=utf-16"), Outcome.Misformed(null)),
        new("sends UTF-16 and says so", Answers.Body(Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Answers.Created)), "application/json; charset=utf-16"), Outcome.Success),
        new("sends UTF-16 and does not say so", Answers.Body(Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Answers.Created))), Outcome.Misformed("{")),
        new("begins with a byte order mark", Answers.Body([0xEF, 0xBB, 0xBF, .. Answers.Created]), Outcome.Success),
    ];

    private static IEnumerable<Misbehaviour> Encoded =>
    [
        new("compresses by gzip", Answers.Body(Answers.Gzip(Answers.Created), more: "Content-Encoding: gzip\r\n"), Outcome.Success),
        new("cuts its gzip short", Answers.Body(Answers.Gzip(Answers.Created)[..^30], more: "Content-Encoding: gzip\r\n"), Outcome.Misformed(null)),
        new("compresses twice and says once", Answers.Body(Answers.Gzip(Answers.Gzip(Answers.Created)), more: "Content-Encoding: gzip\r\n"), Outcome.Misformed(null)),
        new("calls plain text gzip", Answers.Body(Answers.Created, more: "Content-Encoding: gzip\r\n"), Outcome.Misformed(null)),
        new("calls plain text deflate", Answers.Body(Answers.Created, more: "Content-Encoding: deflate\r\n"), Outcome.Misformed(null)),
        new("calls plain text brotli", Answers.Body(Answers.Created, more: "Content-Encoding: br\r\n"), Outcome.Misformed(null)),
        new("calls noise brotli", Answers.Body(Noise, more: "Content-Encoding: br\r\n"), Outcome.Misformed(null)),
        new("invents a content encoding", Answers.Body(Noise, more: "Content-Encoding: x-klingon\r\n"), Outcome.Misformed(null)),
        new("calls plain text by its charset", Answers.Body(Answers.Created, more: "Content-Encoding: utf-8\r\n"), Outcome.Success),
    ];

    private static Func<Conversation, ReceivedHead, Task> Partial(string head, bool close, string tail = "") => async (conversation, _) =>
    {
        await conversation.SendAsync(head);
        await conversation.SendAsync(Answers.Created.AsMemory(0, 40));
        await conversation.SendAsync(tail);
        if (close)
        {
            conversation.Close();
        }
    };

    private static async Task DrippingAsync(Conversation conversation, ReceivedHead request)
    {
        await conversation.SendAsync(Answers.Head(100_000) + "{");
        await conversation.DripAsync(new string(' ', 99_999));
    }

    private static async Task EndlessAsync(Conversation conversation, ReceivedHead request)
    {
        await conversation.SendAsync(Answers.OpenHead() + "{\"status\":");
        await conversation.FloodAsync(" ");
    }

    private static async Task HugeLengthAsync(Conversation conversation, ReceivedHead request)
    {
        await conversation.SendAsync(Answers.Head(long.MaxValue) + "{");
        conversation.Close();
    }
}
