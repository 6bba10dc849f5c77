using System.Text;

namespace KoreApiKit.Pact.Tests.Differential;

/// <summary>What a scripted provider answers.</summary>
/// <param name="Headers">The lines of the headers.</param>
public sealed record ScriptedAnswer(int Status, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    public static ScriptedAnswer Json(string body) => Text("application/json", body);

    public static ScriptedAnswer Text(string? contentType, string body) => Bytes(contentType, Encoding.UTF8.GetBytes(body));

    public static ScriptedAnswer Bytes(string? contentType, byte[] body) => new(200, contentType is null ? [] : [("Content-Type", contentType)], body);

    public static ScriptedAnswer With(params (string Name, string Value)[] headers) => new(200, headers, []);
}
