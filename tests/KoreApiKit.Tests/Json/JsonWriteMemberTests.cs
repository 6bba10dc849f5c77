using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

public class JsonWriteMemberTests
{
    [Fact]
    public void Members_have_their_names() => Assert.Equal(
        """{"at":"2025-06-27T09:25:53Z","day":"2024-02-29","hour":"09:30:00","hours":"9:30 AM","wait":"PT1M","link":"a?b=c","any":[1],"two":{"a":2}}""",
        Written(writer =>
        {
            JsonWrite.DateTime(writer, "at"u8, new DateTimeOffset(2025, 6, 27, 9, 25, 53, TimeSpan.Zero));
            JsonWrite.Date(writer, "day"u8, new DateOnly(2024, 2, 29));
            JsonWrite.Time(writer, "hour"u8, new TimeOnly(9, 30));
            JsonWrite.Time(writer, "hours"u8, new TimeOnly(9, 30), "h:mm tt");
            JsonWrite.Duration(writer, "wait"u8, TimeSpan.FromMinutes(1));
            JsonWrite.Uri(writer, "link"u8, new Uri("a?b=c", UriKind.Relative));
            JsonWrite.Element(writer, "any"u8, JsonDocument.Parse("[1]").RootElement);
            JsonWrite.Constant(writer, "two"u8, "{\"a\":2}"u8);
        }));

    [Fact]
    public void Lists_maps_and_nulls_are_written_with_what_is_in_them() => Assert.Equal(
        """{"list":[[1,null],[]],"map":{"a":"x","b":null},"none":null,"one":1}""",
        Written(writer =>
        {
            IReadOnlyList<IReadOnlyList<int?>> list = [[1, null], []];
            JsonWrite.List(writer, "list"u8, list, static (writer, items) =>
                JsonWrite.List(writer, items, static (writer, item) =>
                    JsonWrite.Nullable(writer, item, static (writer, number) => writer.WriteNumberValue(number))));
            var map = new Dictionary<string, string?> { ["a"] = "x", ["b"] = null };
            JsonWrite.Map(writer, "map"u8, map, static (writer, item) => JsonWrite.Nullable(writer, item, static (writer, text) => writer.WriteStringValue(text)));
            JsonWrite.Nullable(writer, "none"u8, (string?)null, static (writer, text) => writer.WriteStringValue(text));
            JsonWrite.Nullable(writer, "one"u8, (int?)1, static (writer, number) => writer.WriteNumberValue(number));
        }));

    [Fact]
    public void Additional_properties_may_be_missing() => Assert.Equal(
        """{"a":true,"n":3}""",
        Written(writer =>
        {
            JsonWrite.AdditionalProperties(writer, null);
            JsonWrite.AdditionalProperties(writer, new Dictionary<string, JsonElement> { ["a"] = JsonDocument.Parse("true").RootElement });
            JsonWrite.AdditionalProperties(writer, new Dictionary<string, int> { ["n"] = 3 }, static (writer, number) => writer.WriteNumberValue(number));
        }));

    [Fact]
    public void Models_dates_of_a_format_and_values_that_may_be_null_have_names() => Assert.Equal(
        """{"model":"x","day":"29/02/2024","at":"2025-06-27 09:25 +02:00","some":1,"none":null,"text":"y","list":[],"map":{}}""",
        Written(writer =>
        {
            JsonWrite.Model(writer, "model"u8, new Word("x"));
            JsonWrite.Date(writer, "day"u8, new DateOnly(2024, 2, 29), "dd'/'MM'/'yyyy");
            JsonWrite.DateTime(writer, "at"u8, new DateTimeOffset(2025, 6, 27, 9, 25, 53, TimeSpan.FromHours(2)), "yyyy-MM-dd HH:mm zzz");
            JsonWrite.Nullable(writer, "some"u8, (int?)1, static (output, number) => output.WriteNumberValue(number));
            JsonWrite.Nullable(writer, "none"u8, (int?)null, static (output, number) => output.WriteNumberValue(number));
            JsonWrite.Nullable(writer, "text"u8, "y", static (output, text) => output.WriteStringValue(text));
            JsonWrite.List(writer, "list"u8, Array.Empty<int>(), static (output, number) => output.WriteNumberValue(number));
            JsonWrite.Map(writer, "map"u8, new Dictionary<string, int>(), static (output, number) => output.WriteNumberValue(number));
        }));

    [Fact]
    public void A_format_may_be_longer_than_most()
    {
        string words = new('w', 100);

        Assert.Equal($$"""{"day":"{{words}}2024","short":"2024"}""", Written(writer =>
        {
            JsonWrite.Date(writer, "day"u8, new DateOnly(2024, 2, 29), $"'{words}'yyyy");
            JsonWrite.Date(writer, "short"u8, new DateOnly(2024, 2, 29), "yyyy");
        }));
    }

    [Fact]
    public void Members_that_the_type_names_are_left_out()
    {
        var declared = new JsonMembers("T", ["a"]);

        Assert.Equal("""{"b":2,"c":true}""", Written(writer =>
        {
            JsonWrite.AdditionalProperties(writer, new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }, static (output, number) => output.WriteNumberValue(number), declared);
            JsonWrite.AdditionalProperties(writer, new Dictionary<string, JsonElement> { ["a"] = default, ["c"] = JsonDocument.Parse("true").RootElement }, declared);
            JsonWrite.AdditionalProperties<int>(writer, null, static (output, number) => output.WriteNumberValue(number));
        }));
    }

    [Fact]
    public void A_stream_is_refused() => Assert.Equal(
        "A stream of bytes cannot be written into JSON; send it as a body or as a part of a multipart body.",
        Assert.Throws<InvalidOperationException>(() => Written(static writer => JsonWrite.Stream(writer, "file"u8, new FilePart(Stream.Null)))).Message);

    [Fact]
    public void A_writer_must_be_given()
    {
        void Refused(Action write) => Assert.Throws<ArgumentNullException>("writer", write);
        Refused(() => JsonWrite.DateTime(null!, default));
        Refused(() => JsonWrite.DateTime(null!, default, "O"));
        Refused(() => JsonWrite.Date(null!, default));
        Refused(() => JsonWrite.Time(null!, default));
        Refused(() => JsonWrite.Time(null!, default, "t"));
        Refused(() => JsonWrite.Duration(null!, default));
        Refused(() => JsonWrite.Uri(null!, new Uri("a", UriKind.Relative)));
        Refused(() => JsonWrite.Element(null!, default));
        Refused(() => JsonWrite.List<int>(null!, [], static (_, _) => { }));
        Refused(() => JsonWrite.Map(null!, new Dictionary<string, int>(), static (_, _) => { }));
        Refused(() => JsonWrite.Nullable<int>(null!, null, static (_, _) => { }));
        Refused(() => JsonWrite.Nullable<string>(null!, null, static (_, _) => { }));
        Refused(() => JsonWrite.Constant(null!, "a"u8, "1"u8));
        Refused(() => JsonWrite.AdditionalProperties(null!, null));
        Refused(() => JsonWrite.AdditionalProperties<int>(null!, null, static (_, _) => { }));
    }

    [Fact]
    public void What_is_written_and_how_must_be_given() => Written(writer =>
    {
        Assert.Throws<ArgumentNullException>("pattern", () => JsonWrite.Time(writer, default, null!));
        Assert.Throws<ArgumentNullException>("value", () => JsonWrite.Uri(writer, null!));
        Assert.Throws<ArgumentNullException>("items", () => JsonWrite.List<int>(writer, null!, static (_, _) => { }));
        Assert.Throws<ArgumentNullException>("writeItem", () => JsonWrite.List<int>(writer, [], null!));
        Assert.Throws<ArgumentNullException>("map", () => JsonWrite.Map<int>(writer, null!, static (_, _) => { }));
        Assert.Throws<ArgumentNullException>("writeValue", () => JsonWrite.Map(writer, new Dictionary<string, int>(), null!));
        Assert.Throws<ArgumentNullException>("write", () => JsonWrite.Nullable<int>(writer, null, null!));
        Assert.Throws<ArgumentNullException>("write", () => JsonWrite.Nullable<string>(writer, null, null!));
        Assert.Throws<ArgumentNullException>("writeValue", () => JsonWrite.AdditionalProperties<int>(writer, null, null!));
    });

    private static string Written(Action<JsonOutput> write)
    {
        using JsonOutput writer = JsonOutput.Begin();
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
        return Encoding.UTF8.GetString(writer.Written);
    }

    private sealed record Word(string Text) : IJsonModel<Word>
    {
        public static Word ReadJson(ref JsonInput reader) => new(JsonRead.String(ref reader, "Word", ""));

        public void WriteJson(JsonOutput writer) => writer.WriteStringValue(Text);
    }
}
