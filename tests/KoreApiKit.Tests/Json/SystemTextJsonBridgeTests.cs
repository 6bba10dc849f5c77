using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

/// <summary>A type that reads and writes itself, inside a graph of System.Text.Json with all sorts of options.</summary>
public class SystemTextJsonBridgeTests
{
    private const string Json = """{"Before":1,"Note":{"text":"a<b \u00e9","more":{"list":[1,null]}},"After":2}""";

    [Fact]
    public void The_writers_escapes_are_used() =>
        Assert.Equal("""{"Before":1,"Note":{"text":"a\u003Cb \u00E9","more":{"list":[1,null]}},"After":2}""", JsonSerializer.Serialize(Read(Json)));

    [Fact]
    public void The_writers_layout_is_used() => Assert.Equal(
        JsonSerializer.Serialize(JsonDocument.Parse(Json), new JsonSerializerOptions { WriteIndented = true }),
        JsonSerializer.Serialize(Read(Json), new JsonSerializerOptions { WriteIndented = true }));

    [Fact]
    public void Relaxed_escapes_are_written_as_they_are() => Assert.Equal(
        """{"Before":1,"Note":{"text":"a<b é","more":{"list":[1,null]}},"After":2}""",
        JsonSerializer.Serialize(Read(Json), new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    [Fact]
    public void Comments_and_trailing_commas_are_read_where_the_options_allow_them()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        Graph graph = JsonSerializer.Deserialize<Graph>("""{"Note":{"text":/* here */"x","more":[1,],},"After":2}""", options)!;

        Assert.Equal("x", graph.Note!.Text);
        Assert.Equal("[1]", Encoding.UTF8.GetString(JsonModel.ToUtf8Bytes(graph.Note.More, JsonWrite.Element)));
        Assert.Equal(2, graph.After);
    }

    [Fact]
    public async Task A_stream_is_read_whatever_its_parts()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Json));

        Graph graph = (await JsonSerializer.DeserializeAsync<Graph>(stream, new JsonSerializerOptions { DefaultBufferSize = 1 }))!;

        Assert.Equal("a<b é", graph.Note!.Text);
        Assert.Equal(2, graph.After);
    }

    [Fact]
    public void A_text_in_segments_is_read()
    {
        byte[] json = Encoding.UTF8.GetBytes(Json);
        var first = new Segment(json.AsMemory(0, 20), null);
        var last = new Segment(json.AsMemory(20), first);
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));

        Assert.Equal("a<b é", JsonSerializer.Deserialize<Graph>(ref reader)!.Note!.Text);
    }

    [Fact]
    public void Texts_and_numbers_are_values_too()
    {
        Assert.Equal(["a\nb", ""], JsonSerializer.Deserialize<Word[]>("""["a\nb",""]""")!.Select(word => word.Text));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Word[]>("[1]"));
    }

    private static Graph Read(string json) => JsonSerializer.Deserialize<Graph>(json)!;

    private sealed class Graph
    {
        public int Before { get; set; }

        public Note? Note { get; set; }

        public int After { get; set; }
    }

    [JsonConverter(typeof(JsonModelConverter<Note>))]
    private sealed class Note : IJsonModel<Note>
    {
        private static readonly JsonMembers Members = new("Note", ["text", "more"]);

        public string Text { get; private set; } = "";

        public JsonElement More { get; private set; }

        public static Note ReadJson(ref JsonInput reader)
        {
            var note = new Note();
            JsonObjectReader members = Members.Begin(ref reader);
            while (members.Next(ref reader))
            {
                switch (members.Member)
                {
                    case 0: note.Text = JsonRead.String(ref reader, "Note", "text"); break;
                    case 1: note.More = JsonRead.Element(ref reader); break;
                    default: JsonRead.Skip(ref reader); break;
                }
            }

            return note;
        }

        public void WriteJson(JsonOutput writer)
        {
            writer.WriteStartObject();
            writer.WriteString("text"u8, Text);
            JsonWrite.Element(writer, "more"u8, More);
            writer.WriteEndObject();
        }
    }

    [JsonConverter(typeof(JsonModelConverter<Word>))]
    private sealed record Word(string Text) : IJsonModel<Word>
    {
        public static Word ReadJson(ref JsonInput reader) => new(JsonRead.String(ref reader, "Word", ""));

        public void WriteJson(JsonOutput writer) => writer.WriteStringValue(Text);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, Segment? before)
        {
            Memory = memory;
            if (before is not null)
            {
                before.Next = this;
                RunningIndex = before.RunningIndex + before.Memory.Length;
            }
        }
    }
}
