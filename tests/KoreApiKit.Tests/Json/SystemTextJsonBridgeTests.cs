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

    [Theory]
    [InlineData(JsonCommentHandling.Skip, false, """{"text":/* here */"x"}""")]
    [InlineData(JsonCommentHandling.Disallow, true, """{"text":"x",}""")]
    [InlineData(JsonCommentHandling.Skip, true, """{"text":"x",/* here */}""")]
    [InlineData(JsonCommentHandling.Disallow, false, """{"text":"x"}""")]
    public void A_value_is_read_as_leniently_as_the_reader_reads(JsonCommentHandling comments, bool areCommasAllowed, string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { CommentHandling = comments, AllowTrailingCommas = areCommasAllowed });
        reader.Read();

        Assert.Equal("x", SystemTextJsonBridge.Read(ref reader, Note.ReadJson).Text);
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
    }

    [Fact]
    public void A_value_in_segments_is_read_where_it_ends_in_another_than_it_begins()
    {
        byte[] json = """{"text":"x","more":[1]}"""u8.ToArray();
        for (int place = 1; place < json.Length; place++)
        {
            var first = new Segment(json.AsMemory(0, place), null);
            var last = new Segment(json.AsMemory(place).ToArray(), first);
            var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
            reader.Read();

            Note note = SystemTextJsonBridge.Read(ref reader, Note.ReadJson);

            Assert.Equal("x", note.Text);
            Assert.Equal("[1]", note.More.GetRawText());
        }
    }

    [Fact]
    public void The_reader_of_a_value_sees_nothing_behind_it() =>
        Assert.Equal(["{\"a\":1}", "[[ ]]", "\"x\""], JsonSerializer.Deserialize<Whole[]>("""[{"a":1}, [[ ]],"x"]""")!.Select(value => value.Text));

    [Fact]
    public void A_value_that_is_not_there_as_a_whole_is_refused()
    {
        JsonException exception = Assert.Throws<JsonException>(() =>
        {
            var reader = new Utf8JsonReader("{\"text\":"u8, isFinalBlock: false, default);
            reader.Read();
            return SystemTextJsonBridge.Read(ref reader, Note.ReadJson);
        });

        Assert.Equal("The JSON text ends in the middle of a value.", exception.Message);
    }

    [Fact]
    public void A_writer_and_a_value_must_be_given()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);

        Assert.Throws<ArgumentNullException>("writer", () => SystemTextJsonBridge.Write(null!, new Word("x")));
        Assert.Throws<ArgumentNullException>("value", () => SystemTextJsonBridge.Write<Word>(writer, null!));
    }

    [Fact]
    public void A_value_is_written_as_deep_as_it_is()
    {
        string json = new string('[', 100) + new string(']', 100);
        var deep = new Whole(json);

        Assert.Equal(json, JsonSerializer.Serialize(deep, new JsonSerializerOptions { MaxDepth = 200 }));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Layout_and_escapes_are_the_writers_together_and_alone(bool isIndented)
    {
        JsonElement plain = JsonDocument.Parse("""{"a":["<é"]}""").RootElement;
        foreach (JavaScriptEncoder encoder in new[] { JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        {
            var options = new JsonSerializerOptions { WriteIndented = isIndented, Encoder = encoder };
            Assert.Equal(JsonSerializer.Serialize(plain, options), JsonSerializer.Serialize(new Whole(plain.GetRawText()), options));
        }
    }

    [Fact]
    public void A_case_of_a_union_is_read_and_written_by_its_own_type()
    {
        Assert.Equal("1", JsonSerializer.Serialize<object>(new Digits(1)));
        Assert.Equal(new Digits(1), JsonSerializer.Deserialize<Digits>("1"));
        Assert.Equal(
            "Figure: the JSON is not the case Digits.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Digits>("\"one\"")).Message);
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

    /// <summary>Its text, which must be all that its reader has.</summary>
    [JsonConverter(typeof(JsonModelConverter<Whole>))]
    private sealed record Whole(string Text) : IJsonModel<Whole>
    {
        public static Whole ReadJson(ref JsonInput reader)
        {
            string text = JsonRead.Element(ref reader).GetRawText();
            return reader.Read() ? throw new JsonException("There is more.") : new Whole(text);
        }

        public void WriteJson(JsonOutput writer) => writer.WriteRawValue(Encoding.UTF8.GetBytes(Text));
    }

    private abstract record Figure : IJsonModel<Figure>
    {
        public static Figure ReadJson(ref JsonInput reader) => reader.TokenType == JsonTokenType.Number
            ? new Digits(JsonRead.Int32(ref reader, "Figure", ""))
            : new Letters(JsonRead.String(ref reader, "Figure", ""));

        public abstract void WriteJson(JsonOutput writer);
    }

    [JsonConverter(typeof(JsonCaseConverter<Figure, Digits>))]
    private sealed record Digits(int Number) : Figure
    {
        public override void WriteJson(JsonOutput writer) => writer.WriteNumberValue(Number);
    }

    private sealed record Letters(string Text) : Figure
    {
        public override void WriteJson(JsonOutput writer) => writer.WriteStringValue(Text);
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
