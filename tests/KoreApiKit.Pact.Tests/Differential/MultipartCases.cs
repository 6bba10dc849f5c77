using System.Globalization;
using System.Text;

namespace KoreApiKit.Pact.Tests.Differential;

/// <summary>Bodies in parts: fields and files, their rules, headers and media types; and forms, of which a field may be a list.</summary>
internal static class MultipartCases
{
    private const string File = "Content-Disposition: form-data; name=\"f\"; filename=\"a.txt\"";
    private const string Field = "Content-Disposition: form-data; name=\"k\"";

    internal static CaseTable Parts(this CaseTable table) => table
        .Response(4, "parts", Expected([(Field, "new"), (File, "abc")]),
            Parts("same", (Field, "new"), (File, "abc")), Parts("turned", (File, "abc"), (Field, "new")), Parts("another field", (Field, "old"), (File, "abc")),
            Parts("another file", (Field, "new"), (File, "abd")), Parts("one missing", (Field, "new")), Parts("one more", (Field, "new"), (File, "abc"), ("Content-Disposition: form-data; name=\"z\"", "z")),
            Parts("a file for a field", (Field + "; filename=\"x\"", "new"), (File, "abc")), Parts("a field for a file", (Field, "new"), ("Content-Disposition: form-data; name=\"f\"", "abc")),
            Parts("no quotes", ("Content-Disposition: form-data; name=k", "new"), ("Content-Disposition: form-data; name=f; filename=a", "abc")),
            Parts("twice", (Field, "new"), (Field, "old"), (File, "abc")),
            ("quoted boundary", ScriptedAnswer.Text("multipart/form-data; boundary=\"zz z\"", Body("zz z", [(Field, "new"), (File, "abc")]))),
            ("another boundary in the body", ScriptedAnswer.Text("multipart/form-data; boundary=zzz", Body("abc", [(Field, "new"), (File, "abc")]))),
            ("a preamble", ScriptedAnswer.Text("multipart/form-data; boundary=zzz", "hello\r\n" + Body("zzz", [(Field, "new"), (File, "abc")]))),
            ("garbage", ScriptedAnswer.Text("multipart/form-data; boundary=zzz", "garbage")),
            ("cut off", ScriptedAnswer.Text("multipart/form-data; boundary=zzz", Body("zzz", [(Field, "new"), (File, "abc")])[..^9])),
            ("no boundary", ScriptedAnswer.Text("multipart/form-data", Body("zzz", [(Field, "new")]))),
            ("JSON", ScriptedAnswer.Json("{}")), ("nothing", ScriptedAnswer.Text("multipart/form-data; boundary=zzz", "")))
        .Response(4, "parts by rules", Expected([(Field, "new"), (File, "abc")], """{"$.k":{"matchers":[{"match":"regex","regex":"^(new|old)$"}]},"$.f":{"matchers":[{"match":"type"}]}}"""),
            Parts("others", (Field, "old"), (File, "xyz")), Parts("a wrong field", (Field, "odd"), (File, "xyz")), Parts("an empty file", (Field, "old"), (File, "")),
            Parts("bytes", (Field, "old"), (File, "ÿþ")), Parts("a picture", (Field, "old"), (File + "\r\nContent-Type: image/png", "ÿþ")),
            Parts("a text", (Field, "old"), (File + "\r\nContent-Type: text/plain; charset=utf-8", "x")))
        .Response(4, "a CSV file", Expected([(File + "\r\nContent-Type: text/csv", "a,b")], """{"$.f":{"matchers":[{"match":"regex","regex":"^a"}]}}"""),
            Parts("CSV", (File + "\r\nContent-Type: text/csv", "a,c")), Parts("wrong CSV", (File + "\r\nContent-Type: text/csv", "b,c")), Parts("no media type", (File, "a")),
            Parts("a charset", (File + "\r\nContent-Type: text/csv; charset=utf-8", "a")), Parts("plain text", (File + "\r\nContent-Type: text/plain", "a")))
        .Response(4, "a JSON file", Expected([(File + "\r\nContent-Type: application/json", """{"a":1,"b":"x"}""")], """{"$.f.a":{"matchers":[{"match":"integer"}]}}"""),
            Json("""{"a":2,"b":"x"}"""), Json("""{"a":2,"b":"y"}"""), Json("""{"a":"2","b":"x"}"""), Json("""{"b":"x"}"""), Json("""{"a":2,"b":"x","c":3}"""), Json("x"))
        .Response(4, "a JSON field", Expected([(Field + "\r\nContent-Type: application/json", """{"a":1}""")], """{"$.k":{"matchers":[{"match":"regex","regex":"^\\{"}]}}"""),
            Parts("an object", (Field + "\r\nContent-Type: application/json", """{ "b": 2 }""")), Parts("an array", (Field + "\r\nContent-Type: application/json", "[2]")), Parts("a text", (Field + "\r\nContent-Type: text/plain", "{}")))
        .Response(4, "an octet file", Expected([(File + "\r\nContent-Type: application/octet-stream", "abc")], """{"$.f":{"matchers":[{"match":"type"}]}}"""),
            Parts("bytes", (File + "\r\nContent-Type: application/octet-stream", "ÿ\0þ")), Parts("a picture", (File + "\r\nContent-Type: image/png", "ÿ\0þ")))
        .Response(4, "headers of parts", Expected([(File + "\r\nX-A: 1", "abc")]),
            Parts("same", (File + "\r\nx-a: 1", "abc")), Parts("another", (File + "\r\nX-A: 2", "abc")), Parts("missing", (File + "\r\nX-B: 1", "abc")))
        .Response(4, "names of parts", Expected([("Content-Disposition: form-data; name=\"a-b.c\"", "x"), ("Content-Disposition: form-data; name=\"é\"", "y")], """{"$['a-b.c']":{"matchers":[{"match":"integer"}]}}"""),
            Parts("a number", ("Content-Disposition: form-data; name=\"a-b.c\"", "5"), ("Content-Disposition: form-data; name=\"é\"", "y")), Parts("a text", ("Content-Disposition: form-data; name=\"a-b.c\"", "z"), ("Content-Disposition: form-data; name=\"é\"", "y")))
        .Response(4, "repeated parts", Expected([(Field, "x"), (Field, "y")], """{"$.k":{"matchers":[{"match":"type"}]}}"""), Parts("one", (Field, "z")), Parts("two", (Field, "z"), (Field, "w")), Parts("none", (File, "z")))
        .Response(3, "parts of version 3", """{"status":200,"headers":{"Content-Type":"multipart/form-data; boundary=abc"},"body":"--abc\r\nContent-Disposition: form-data; name=\"k\"\r\n\r\nnew\r\n--abc--\r\n","matchingRules":{"header":{"Content-Type":{"combine":"AND","matchers":[{"match":"regex","regex":"^multipart/form-data;.*"}]}}}}""",
            Parts("same", (Field, "new")), Parts("another", (Field, "old")))
        .Response(4, "a list in a form", """{"status":200,"body":{"contentType":"application/x-www-form-urlencoded","content":"b=x"},"matchingRules":{"body":{"$.b":{"matchers":[{"match":"type","min":1}]},"$.b[*]":{"matchers":[{"match":"regex","regex":"^[xyz]$"}]}}}}""",
            Form("b=y"), Form("b=y&b=z"), Form("b=y&b=q"), Form("b="), Form("c=x"));

    private static (string Name, ScriptedAnswer Answer) Parts(string name, params (string Head, string Content)[] parts) =>
        (name, ScriptedAnswer.Bytes("multipart/form-data; boundary=zzz", Bytes(Body("zzz", parts))));

    private static (string Name, ScriptedAnswer Answer) Json(string json) => Parts(json, (File + "\r\nContent-Type: application/json", json));

    private static (string Name, ScriptedAnswer Answer) Form(string body) => (body, ScriptedAnswer.Text("application/x-www-form-urlencoded", body));

    private static string Expected((string Head, string Content)[] parts, string rules = "{}") => string.Create(CultureInfo.InvariantCulture, $$$"""
        {"status":200,"headers":{"Content-Type":["multipart/form-data; boundary=abc"]},
         "body":{"contentType":"multipart/form-data;boundary=abc","encoded":"base64","content":"{{{Convert.ToBase64String(Bytes(Body("abc", parts)))}}}"},
         "matchingRules":{"header":{"Content-Type":{"matchers":[{"match":"regex","regex":"^multipart/form-data;.*boundary=.+$"}]}},"body":{{{rules}}}}}
        """);

    // Heads and names are texts; a content of letters up to ÿ beside them is bytes.
    private static byte[] Bytes(string body) => body.Contains('ÿ', StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(body) : Encoding.UTF8.GetBytes(body);

    private static string Body(string boundary, (string Head, string Content)[] parts) =>
        string.Concat(parts.Select(part => $"--{boundary}\r\n{part.Head}\r\n\r\n{part.Content}\r\n")) + $"--{boundary}--\r\n";
}
