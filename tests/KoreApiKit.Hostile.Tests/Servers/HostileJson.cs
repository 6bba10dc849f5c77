using System.Text;

namespace KoreApiKit.Hostile.Tests.Servers;

/// <summary>Successes that are called JSON and are not, or not of the promised type.</summary>
internal static class HostileJson
{
    private const string Start = """{"status":"success","message":"m","data":{"_id":"cd-1","name":"n","lname":"n","description":"d",""";

    public static IEnumerable<Misbehaviour> All =>
    [
        new("answers null", Answers.Body("null"), Outcome.Misformed("null")),
        new("answers a list", Answers.Body("[]"), Outcome.Misformed("[]")),
        new("answers a text", Answers.Body("\"success\""), Outcome.Misformed("\"success\"")),
        new("cuts the JSON short", Answers.Body(Answers.Created[..^10]), Outcome.Misformed(Answers.CreatedStart)),
        new("goes on after the value", Answers.Body([.. Answers.Created, .. "{}"u8]), Outcome.Misformed(Answers.CreatedStart)),
        new("ends with a zero byte", Answers.Body([.. Answers.Created, 0]), Outcome.Misformed(Answers.CreatedStart)),
        new("nests arrays a hundred thousand deep", Answers.Body("{\"x\":" + new string('[', 100_000)), Outcome.Misformed("{\"x\":[[")),
        new("nests objects a hundred thousand deep", Answers.Body(string.Concat(Enumerable.Repeat("{\"data\":", 100_000))), Outcome.Misformed("{\"data\":")),
        new("sends bytes that are no UTF-8", Answers.Body(Replaced("\"status\"", "\"message\":\"\u00FF\u00FE\",\"status\"")), Outcome.Misformed("{")),
        new("sends an overlong zero", Answers.Body(Replaced("\"status\"", "\"message\":\"\u00C0\u0080\",\"status\"")), Outcome.Misformed("{")),
        new("sends half a pair of surrogates", Answers.Body(Replaced("\"status\"", "\"message\":\"\\uD800\",\"status\"")), Outcome.Misformed("{")),
        new("sends a control character in a text", Answers.Body(Replaced("\"status\"", "\"message\":\"a\nb\",\"status\"")), Outcome.Misformed("{")),
        new("leaves out the name", Answers.Body(Replaced("\"name\"", "\"no-name\"")), Outcome.Misformed("{")),
        new("sends a number for a text", Answers.Body(Start + """ "status":7}}"""), Outcome.Misformed("{\"status\"")),
        new("sends a date that is none", Answers.Body(Replaced("\"createdAt\": \"2025", "\"createdAt\": \"9999-99-99T99:99:99Z 2025")), Outcome.Misformed("{")),
        new("repeats a member", Answers.Body(Replaced("\"status\"", "\"message\":\"first\",\"status\"")), Outcome.Success),
        new("sends a hundred thousand members that nobody knows", Answers.Body(Replaced("\"status\"", ManyMembers() + "\"status\"")), Outcome.Success),
        new("sends numbers beyond every type in members that nobody knows", Answers.Body(Replaced("\"status\"", "\"x\":1e999999999,\"y\":" + new string('9', 10_000) + ",\"status\"")), Outcome.Success),
    ];

    /// <summary>The good answer with its first place of a text replaced, in Latin-1 so that bytes can be written as characters.</summary>
    private static string Replaced(string place, string by)
    {
        string text = Encoding.Latin1.GetString(Answers.Created);
        int index = text.IndexOf(place, StringComparison.Ordinal);
        Assert.True(index >= 0, $"The sample has no {place}.");
        return text[..index] + by + text[(index + place.Length)..];
    }

    private static string ManyMembers() =>
        string.Concat(Enumerable.Range(0, 100_000).Select(index => $"\"member{index}\":{index},"));
}
