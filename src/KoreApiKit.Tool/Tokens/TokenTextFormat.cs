using System.Text;
using System.Text.Json;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Tokens;

/// <summary>Writes an inspection for people.</summary>
internal static class TokenTextFormat
{
    private const int LongestValue = 200;

    public static void Write(TokenInspection inspection, TextWriter writer)
    {
        WriteMembers("header", inspection.Token.Header, inspection, writer);
        WriteMembers("claims", inspection.Token.Claims, inspection, writer);
        writer.WriteLine("signature: " + inspection.Signature.ToString().ToLowerInvariant());
        inspection.Problems.ToList().ForEach(problem => writer.WriteLine("problem: " + PlainText.Of(problem)));
        inspection.Notes.ToList().ForEach(note => writer.WriteLine("note: " + PlainText.Of(note)));
    }

    private static void WriteMembers(string title, JsonElement members, TokenInspection inspection, TextWriter writer)
    {
        writer.WriteLine(title);
        string[] names = [.. members.EnumerateObject().Select(member => Shortened(PlainText.Of(member.Name)))];
        int width = names.Select(name => name.Length).DefaultIfEmpty().Max();
        foreach ((string name, JsonProperty member) in names.Zip(members.EnumerateObject()))
        {
            string time = TokenTime.Names.Contains(member.Name) && TokenTime.Of(members, member.Name) is { } moment
                ? $"  ({TokenTime.Words(moment, inspection.Now)})"
                : "";
            writer.WriteLine($"  {name.PadRight(width)}  {Shortened(PlainText.Of(Text(member.Value)))}{time}");
        }
    }

    private static string Text(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString()!;
        }

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            value.WriteTo(json);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static string Shortened(string text) => text.Length <= LongestValue ? text : text[..LongestValue] + "…";
}
