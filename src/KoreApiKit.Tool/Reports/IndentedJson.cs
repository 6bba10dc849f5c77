using System.Text;
using System.Text.Json;

namespace KoreApiKit.Tool.Reports;

/// <summary>JSON for people and programs: indented by two spaces, with <c>\n</c> at the end of lines.</summary>
internal static class IndentedJson
{
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            write(json);
        }

        writer.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
