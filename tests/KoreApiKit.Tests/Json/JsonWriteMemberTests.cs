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

    private static string Written(Action<JsonOutput> write)
    {
        using JsonOutput writer = JsonOutput.Begin();
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
        return Encoding.UTF8.GetString(writer.Written);
    }
}
