using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

/// <summary>Whole texts of a type that reads and writes itself, and what stays behind of them.</summary>
public class JsonModelTests
{
    [Fact]
    public void A_text_is_read_as_characters_and_as_bytes()
    {
        Assert.Equal(new Level("hé"), JsonModel.Parse<Level>("\"hé\""));
        Assert.Equal(new Level("hé"), JsonModel.Parse<Level>("\"hé\""u8));
        Assert.Equal(new Level("x"), JsonModel.Parse<Level>("\uFEFF \"x\" "));
        Assert.Equal(new Level("x"), JsonModel.Parse<Level>([0xEF, 0xBB, 0xBF, .. "\"x\""u8]));
        Assert.Equal("\"hé\"", JsonModel.ToJson(new Level("hé")));
        Assert.Equal("\"hé\""u8.ToArray(), JsonModel.ToUtf8Bytes(new Level("hé")));
    }

    [Fact]
    public void One_text_holds_one_value()
    {
        Assert.Equal("The JSON text is malformed: the text goes on after the value, at byte 4.", Assert.Throws<JsonException>(() => JsonModel.Parse<Level>("\"x\" 1")).Message);
        Assert.Throws<JsonException>(() => JsonModel.Parse<Level>("\"x\"]"u8));
        Assert.Throws<JsonException>(() => JsonModel.Parse("1 2"u8, static (ref JsonInput reader) => JsonRead.Int32(ref reader, "T", "p")));
        Assert.Throws<JsonException>(() => JsonModel.Parse<Level>(""));
        Assert.Throws<JsonException>(() => JsonModel.Parse<Level>("\uFEFF"));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_escaped_or_not()
    {
        // Not the data of a theory: attributes hold valid Unicode only.
        foreach (string json in new[] { "\"\ud83d\"", "\"\ude00x\"", "\"\\ud83d\"", "\"\\ude00x\"" })
        {
            Assert.Contains("valid Unicode", Assert.Throws<JsonException>(() => JsonModel.Parse<Level>(json)).Message);
        }
    }

    [Fact]
    public void Nothing_is_no_text_and_no_value()
    {
        Assert.Throws<ArgumentNullException>("json", () => JsonModel.Parse<Level>((string)null!));
        Assert.Throws<ArgumentNullException>("read", () => JsonModel.Parse<int>("1"u8, null!));
        Assert.Throws<ArgumentNullException>("value", () => JsonModel.ToUtf8Bytes((string)null!, static (writer, value) => writer.WriteStringValue(value)));
        Assert.Throws<ArgumentNullException>("write", () => JsonModel.ToUtf8Bytes(1, null!));
    }

    [Fact]
    public void A_text_leaves_nothing_in_shared_memory()
    {
        string secret = new('s', 100_000);
        JsonModel.Parse<Level>($"\"{secret}\"");

        byte[] shared = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(secret.Length + 2));
        bool isClear = shared.AsSpan().IndexOf((byte)'s') < 0;
        ArrayPool<byte>.Shared.Return(shared);
        Assert.True(isClear);
    }

    [Fact]
    public void A_writer_that_fails_gives_its_memory_back()
    {
        JsonOutput? failed = null;
        void Fail(JsonOutput writer, int value)
        {
            failed = writer;
            throw new NotSupportedException();
        }

        Assert.Throws<NotSupportedException>(() => JsonModel.ToUtf8Bytes(1, Fail));

        using JsonOutput next = JsonOutput.Begin();
        Assert.Same(failed, next);
        Assert.True(next.Written.IsEmpty);
    }

    [Fact]
    public void The_platform_reads_and_writes_by_descriptions_of_types()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new Descriptions() };
        string Written<T>(T value) => JsonSerializer.Serialize(value, options);
        T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, options)!;

        Assert.Equal("\"low\"", Written(new Level("low")));
        Assert.Equal("\"low\"", Written<Level?>(new Level("low")));
        Assert.Equal("null", Written<Level?>(null));
        Assert.Equal("[1]", Written(new Box(1)));
        Assert.Equal(new Level("low"), Read<Level>("\"low\""));
        Assert.Equal(new Level("low"), Read<Level?>("\"low\""));
        Assert.Null(Read<Level?>("null"));
        Assert.Equal(new Box(1), Read<Box>("[ 1 ]"));
        Assert.Throws<JsonException>(() => Read<Level>("null"));
    }

    private readonly record struct Level(string Text) : IJsonModel<Level>
    {
        public static Level ReadJson(ref JsonInput reader) => new(JsonRead.String(ref reader, "Level", ""));

        public void WriteJson(JsonOutput writer) => writer.WriteStringValue(Text);
    }

    private sealed record Box(int Number) : IJsonModel<Box>
    {
        public static Box ReadJson(ref JsonInput reader) =>
            new(JsonRead.List(ref reader, "Box", "", static (ref JsonInput item) => JsonRead.Int32(ref item, "Box", ""))[0]);

        public void WriteJson(JsonOutput writer) => JsonWrite.List(writer, [Number], static (output, number) => output.WriteNumberValue(number));
    }

    private sealed class Descriptions : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type == typeof(Box) ? JsonModelTypes.Of<Box>(options)
            : type == typeof(Level) || type == typeof(Level?) ? JsonModelTypes.OfEnum<Level>(type, options)
            : null;
    }
}
