using System.Text;

namespace KoreApiKit.Pact.Tests.Differential;

/// <summary>Status, headers, media types and bodies that are no JSON; and the earlier versions of the specification.</summary>
internal static class MessageCases
{
    internal static CaseTable Statuses(this CaseTable table) => table
        .Response(4, "status", """{"status":201}""", Status(200), Status(201))
        .Response(4, "status class", """{"status":200,"matchingRules":{"status":{"matchers":[{"match":"statusCode","status":"success"}]}}}""", Status(201), Status(299), Status(300))
        .Response(4, "status list", """{"status":200,"matchingRules":{"status":{"matchers":[{"match":"statusCode","status":[200,404]}]}}}""", Status(404), Status(201))
        .Response(4, "status error", """{"status":400,"matchingRules":{"status":{"matchers":[{"match":"statusCode","status":"error"}]}}}""", Status(500), Status(399))
        .Response(4, "status client error", """{"status":400,"matchingRules":{"status":{"matchers":[{"match":"statusCode","status":"clientError"}]}}}""", Status(499), Status(500))
        .Response(4, "status non-error", """{"status":200,"matchingRules":{"status":{"matchers":[{"match":"statusCode","status":"nonError"}]}}}""", Status(302), Status(400))
        .Response(4, "no status", """{"headers":{}}""", Status(200), Status(204));

    internal static CaseTable Headers(this CaseTable table) => table
        .Response(4, "header", """{"status":200,"headers":{"X-A":["one"]}}""",
            Header("x-a: one"), Header("X-A: two"), Header("X-B: one"), Header("X-A: one", "X-A: two"), Header("X-A:  one "), Header("X-A: One"))
        .Response(4, "commas", """{"status":200,"headers":{"X-A":["a, b"]}}""", Header("X-A: a,b"), Header("X-A: a, b"), Header("X-A: a", "X-A: b"), Header("X-A: b,a"))
        .Response(4, "list", """{"status":200,"headers":{"X-A":["a","b"]}}""", Header("X-A: a, b"), Header("X-A: a", "X-A: b"), Header("X-A: a"))
        .Response(4, "list of HTTP", """{"status":200,"headers":{"Vary":["Accept, Origin"]}}""", Header("Vary: Accept,Origin"), Header("Vary: Accept", "Vary: Origin"), Header("Vary: Accept"), Header("Vary: Origin, Accept"), Header("Vary: Accept, Origin, X"))
        .Response(4, "header regex", """{"status":200,"headers":{"Location":["/a/1"]},"matchingRules":{"header":{"location":{"matchers":[{"match":"regex","regex":"/a/\\d+"}]}}}}""",
            Header("Location: /a/22"), Header("LOCATION: /b/1"), Header("Location: x/a/1"))
        .Response(4, "header type", """{"status":200,"headers":{"X-A":["1"]},"matchingRules":{"header":{"X-A":{"matchers":[{"match":"type"}]}}}}""", Header("X-A: z"), Header("X-B: z"), Header("X-A: y", "X-A: z"))
        .Response(4, "header integer", """{"status":200,"headers":{"X-A":["1"]},"matchingRules":{"header":{"X-A":{"matchers":[{"match":"integer"}]}}}}""", Header("X-A: 5"), Header("X-A: 5.5"), Header("X-A: -5"), Header("X-A: x"))
        .Response(4, "header number", """{"status":200,"headers":{"X-A":["1"]},"matchingRules":{"header":{"X-A":{"matchers":[{"match":"number"}]}}}}""", Header("X-A: 5"), Header("X-A: 5.5e3"), Header("X-A: -5"), Header("X-A: x"))
        .Response(4, "header date", """{"status":200,"headers":{"X-A":["2024-01-01"]},"matchingRules":{"header":{"X-A":{"matchers":[{"match":"date","format":"yyyy-MM-dd"}]}}}}""", Header("X-A: 2025-01-01"), Header("X-A: x"))
        .Response(4, "header or", """{"status":200,"headers":{"X-A":["1"]},"matchingRules":{"header":{"X-A":{"combine":"OR","matchers":[{"match":"regex","regex":"a"},{"match":"regex","regex":"b"}]}}}}""", Header("X-A: a"), Header("X-A: b"), Header("X-A: c"))
        .Response(4, "header include", """{"status":200,"headers":{"Cache-Control":["no-store, max-age=1"]},"matchingRules":{"header":{"Cache-Control":{"matchers":[{"match":"include","value":"no"}]}}}}""", Header("Cache-Control: no-cache"), Header("Cache-Control: private, no-cache"))
        .Response(4, "content type", """{"status":200,"headers":{"Content-Type":["application/json"]}}""", Header("Content-Type: application/json; charset=utf-8"), Header("Content-Type: text/plain"), Header("Content-Type: Application/Json"))
        .Response(4, "content type, charset", """{"status":200,"headers":{"Content-Type":["application/json;charset=utf-8"]}}""", Header("Content-Type: application/json; charset=UTF-8"), Header("Content-Type: application/json"), Header("Content-Type: application/json; charset=latin1"));

    internal static CaseTable Bodies(this CaseTable table) => table
        .Response(4, "any body", """{"status":200}""", Body(null, ""), Body("text/plain", "x"))
        .Response(4, "body of JSON", Content("\"application/json\"", """{"a":1}"""),
            Body(null, """{"a":1}"""), Body("text/plain", """{"a":1}"""), Body("application/hal+json", """{"a":1}"""), Body("application/json; charset=utf-8", """{"a":1}"""), Body("application/json", ""), Body("application/vnd.a", """{"a":1}"""))
        .Response(4, "body of a vendor's JSON", Content("\"application/vnd.a+json\"", """{"a":1}"""), Body("application/vnd.a+json", """{"a":1}"""), Body("application/json", """{"a":1}"""), Body("application/vnd.a+json", """{"a":2}"""))
        .Response(4, "body with a charset", Content("\"application/json;charset=utf-8\"", """{"a":1}"""), Body("application/json", """{"a":1}"""), Body("application/json;charset=UTF-8", """{"a":1}"""))
        .Response(4, "body of problems", Content("\"application/problem+json\"", """{"a":1}"""), Body("application/problem+json; charset=utf-8", """{"a":1,"b":2}"""))
        .Response(4, "null body", """{"status":200,"body":null}""", Body(null, ""), Body("text/plain", "x"))
        .Response(4, "empty body", """{"status":200,"body":{"content":""}}""", Body(null, ""), Body("text/plain", "x"))
        .Response(4, "text", Content("\"text/plain\"", "\"abc\""), Body("text/plain", "abc"), Body("text/plain; charset=utf-8", "abd"), Body("text/html", "abc"), Body(null, "abc"))
        .Response(4, "text by a rule", Content("\"text/plain\"", "\"abc\"", """{"body":{"$":{"matchers":[{"match":"regex","regex":"a.*"}]}}}"""), Body("text/plain", "axx"), Body("text/plain", "xa"))
        .Response(4, "CSV", Content("\"text/csv\"", "\"a,b\""), Body("text/csv", "a,b"), Body("text/csv", "b,a"))
        .Response(4, "form", Content("\"application/x-www-form-urlencoded\"", "\"a=1&b=x+y\""), Form("b=x%20y&a=1"), Form("a=1"), Form("a=1&b=x+y&c=2"), Form("a=2&b=x+y"), Form("a=1&a=2&b=x+y"))
        .Response(4, "form by rules", Content("\"application/x-www-form-urlencoded\"", "\"a=1&b=x\"", """{"body":{"$.a":{"matchers":[{"match":"integer"}]},"$.b":{"matchers":[{"match":"type"}]}}}"""), Form("a=5&b=z"), Form("a=x&b=z"), Form("a=5&a=6&b=z"))
        .Response(4, "bytes", Content("\"application/octet-stream\"", "\"AQID\"", encoded: true), Bytes(1, 2, 3), Bytes(1, 2), Bytes())
        .Response(4, "bytes by media type", Content("\"image/png\"", "\"AQID\"", """{"body":{"$":{"matchers":[{"match":"contentType","value":"image/png"}]}}}""", encoded: true),
            ("a PNG", ScriptedAnswer.Bytes("image/png", [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13])), ("a GIF", ScriptedAnswer.Bytes("image/png", [.. "GIF89a"u8, 1, 2])))
        .Response(4, "PDF", Content("\"application/pdf\"", "\"JVBERg==\"", """{"body":{"$":{"matchers":[{"match":"contentType","value":"application/pdf"}]}}}""", encoded: true),
            ("a PDF", ScriptedAnswer.Bytes("application/pdf", [.. "%PDF-1.7"u8])), ("another", ScriptedAnswer.Bytes("application/pdf", [.. "hello"u8])))
        .Response(4, "content type rule", """{"status":200,"headers":{"Content-Type":["application/json"]},"body":{"content":{"a":1},"contentType":"application/json"},"matchingRules":{"header":{"Content-Type":{"matchers":[{"match":"regex","regex":"application/.*"}]}}}}""",
            Body("application/xyz", """{"a":1}"""), Body("application/xyz", """{"a":2}"""), Body("text/plain", """{"a":1}"""));

    internal static CaseTable Xml(this CaseTable table) => table
        .Response(4, "XML", Content("\"application/xml\"", "\"<a x='1'><b>t</b></a>\""),
            Markup("<a x=\"1\"><b>t</b></a>"), Markup("<a x='1' y='2'><b> t </b><c/></a>"), Markup("<a><b>t</b></a>"), Markup("<a x='2'><b>t</b></a>"), Markup("<a x='1'/>"), Markup("<a x='1'><b>u</b></a>"), Markup("<c/>"), Markup("<a"), Markup("<?xml version='1.0'?>\n<a x='1'>\n  <b>t</b>\n</a>"), Markup("<a x='1'><b>t</b><b>t</b></a>"))
        .Response(4, "XML by rules", Content("\"application/xml\"", "\"<a x='1'><b>t</b></a>\"", """{"body":{"$.a['@x']":{"matchers":[{"match":"integer"}]},"$.a.b":{"matchers":[{"match":"type"}]},"$.a.b['#text']":{"matchers":[{"match":"regex","regex":"[a-z]"}]}}}"""),
            Markup("<a x='5'><b>z</b><b>y</b></a>"), Markup("<a x='z'><b>z</b></a>"), Markup("<a x='5'><b>Z</b></a>"), Markup("<a x='5'/>"))
        .Response(4, "XML with namespaces", Content("\"application/xml\"", "\"<n:a xmlns:n='urn:x'><n:b>1</n:b></n:a>\""),
            Markup("<m:a xmlns:m='urn:x'><m:b>1</m:b></m:a>"), Markup("<a xmlns='urn:x'><b>1</b></a>"), Markup("<a><b>1</b></a>"));

    internal static CaseTable Versions(this CaseTable table) => table
        .Response(1, "version 1", """{"status":200,"headers":{"X-A":"a"},"body":{"a":1}}""", Text("""{"a":1,"b":2}"""), Text("""{"a":2}"""), ("a header", new ScriptedAnswer(200, [("X-A", "a"), ("Content-Type", "application/json")], "{\"a\":1}"u8.ToArray())))
        .Response(2, "version 2", """{"status":200,"body":{"a":1,"b":[{"c":"x"}]},"matchingRules":{"$.body.a":{"match":"type"},"$.body.b":{"min":1},"$.body.b[*].*":{"match":"type"},"$.body.b[*].c":{"match":"regex","regex":"x+"}}}""",
            Text("""{"a":2,"b":[{"c":"xx"},{"c":"x"}]}"""), Text("""{"a":"2","b":[{"c":"x"}]}"""), Text("""{"a":2,"b":[]}"""), Text("""{"a":2,"b":[{"c":"y"}]}"""))
        .Response(2, "version 2, whole body", """{"status":200,"body":{"a":1},"matchingRules":{"$.body":{"match":"type"}}}""", Text("""{"a":2}"""), Text("""{"a":"2"}"""))
        .Response(2, "version 2, header", """{"status":200,"headers":{"X-A":"1"},"matchingRules":{"$.headers.X-A":{"match":"regex","regex":"\\d"}}}""", Header("X-A: 7"), Header("X-A: x"))
        .Response(3, "version 3", """{"status":200,"headers":{"Content-Type":"application/json"},"body":{"a":1},"matchingRules":{"body":{"$.a":{"combine":"AND","matchers":[{"match":"integer"}]}}}}""",
            Text("""{"a":2}"""), Text("""{"a":2.5}"""), Body("application/json;charset=utf-8", """{"a":2}"""), Body("text/plain", """{"a":2}"""))
        .Response(3, "version 3, text", """{"status":200,"headers":{"Content-Type":"text/plain"},"body":"abc"}""", Body("text/plain", "abc"), Body("text/plain", "abd"))
        .Response(3, "version 3, text without a type", """{"status":200,"body":"abc"}""", Body("text/plain", "abc"), Body("text/plain", "abd"), Body("application/json", "\"abc\""))
        .Response(3, "version 3, JSON text", """{"status":200,"headers":{"Content-Type":"application/json"},"body":"abc"}""", Body("application/json", "\"abc\""), Body("application/json", "abc"))
        .Response(3, "version 3, null", """{"status":200,"body":null}""", Body("application/json", "null"), Body(null, ""))
        .Response(3, "version 3, array", """{"status":200,"body":[1]}""", Text("[1]"), Text("[2]"))
        .Response(3, "version 3, number", """{"status":200,"headers":{"Content-Type":"application/json"},"body":1}""", Text("1"), Text("2"));

    private static (string Name, ScriptedAnswer Answer) Status(int status) => ($"{status}", new ScriptedAnswer(status, [], []));

    private static (string Name, ScriptedAnswer Answer) Header(params string[] lines) => (
        string.Join(" / ", lines),
        ScriptedAnswer.With([.. lines.Select(line => (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]))]));

    private static (string Name, ScriptedAnswer Answer) Body(string? contentType, string body) => ($"{contentType} {body}", ScriptedAnswer.Text(contentType, body));

    private static (string Name, ScriptedAnswer Answer) Text(string body) => (body, ScriptedAnswer.Json(body));

    private static (string Name, ScriptedAnswer Answer) Form(string body) => (body, ScriptedAnswer.Text("application/x-www-form-urlencoded", body));

    private static (string Name, ScriptedAnswer Answer) Markup(string body) => (body, ScriptedAnswer.Text("application/xml", body));

    private static (string Name, ScriptedAnswer Answer) Bytes(params byte[] body) => (Convert.ToHexString(body), ScriptedAnswer.Bytes("application/octet-stream", body));

    private static string Content(string contentType, string content, string rules = "{}", bool encoded = false) => new StringBuilder()
        .Append("{\"status\":200,\"body\":{\"contentType\":").Append(contentType)
        .Append(",\"content\":").Append(content)
        .Append(encoded ? ",\"encoded\":\"base64\"" : "")
        .Append("},\"matchingRules\":").Append(rules).Append('}')
        .ToString();
}
