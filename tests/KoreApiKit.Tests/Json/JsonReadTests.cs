using System.Buffers;
using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

/// <summary>Lists, maps, other members and constants, as emitted readers read them.</summary>
public class JsonReadTests
{
    private static readonly JsonValueReader<int> s_number = static (ref JsonInput reader) => JsonRead.Int32(ref reader, "T", "p");

    [Fact]
    public void A_list_is_read_in_order()
    {
        Assert.Equal([1, 2, 3], List("[1,2, 3]"));
        Assert.Empty(List("[ ]"));
        Assert.Throws<NotSupportedException>(() => ((IList<int>)List("[1]"))[0] = 2);
    }

    [Theory]
    [InlineData("{\"a\":1}", "T: 'p': expected an array, found Object at byte 0.")]
    [InlineData("null", "T: 'p': expected an array, found Null at byte 0.")]
    [InlineData("[1,null]", "T: 'p': expected a number, found Null at byte 3.")]
    [InlineData("[1,2", "The JSON text ends in the middle of a value, after byte 4.")]
    public void What_is_no_list_is_refused(string json, string expected) =>
        Assert.Equal(expected, Assert.Throws<JsonException>(() => List(json)).Message);

    [Fact]
    public void Items_of_a_long_list_do_not_stay_in_shared_memory()
    {
        // Memory of this type is rented by nobody else.
        static IReadOnlyList<Item> Items(int count) => Parse(
            $"[{string.Join(',', Enumerable.Range(1, count))}]",
            static (ref JsonInput reader) => JsonRead.List(ref reader, "T", "p", static (ref JsonInput item) => new Item(JsonRead.Int32(ref item, "T", "p"))));

        Assert.Equal(Enumerable.Range(1, 100).Select(number => new Item(number)), Items(100));

        foreach (int length in new[] { 32, 64, 128 })
        {
            Item?[] shared = ArrayPool<Item>.Shared.Rent(length);
            Assert.All(shared, Assert.Null);
        }
    }

    [Fact]
    public void A_list_that_breaks_off_leaves_nothing_in_shared_memory()
    {
        Assert.Throws<JsonException>(() => Parse(
            $"[{string.Join(',', Enumerable.Range(1, 20))},null]",
            static (ref JsonInput reader) => JsonRead.List(ref reader, "T", "p", static (ref JsonInput item) => new BrokenItem(JsonRead.Int32(ref item, "T", "p")))));

        BrokenItem?[] shared = ArrayPool<BrokenItem>.Shared.Rent(32);
        Assert.All(shared, Assert.Null);
    }

    [Fact]
    public void A_map_is_read_by_its_names_and_the_last_of_two_counts()
    {
        IReadOnlyDictionary<string, int> map = Map("{\"a\":1, \"b\":2,\"\\u0061\":3,\"A\":4}");

        Assert.Equal(3, map.Count);
        Assert.Equal((3, 2, 4), (map["a"], map["b"], map["A"]));
        Assert.Empty(Map("{}"));
        Assert.Throws<NotSupportedException>(() => ((IDictionary<string, int>)map).Clear());
    }

    [Theory]
    [InlineData("[1]", "T: 'p': expected an object, found Array at byte 0.")]
    [InlineData("{\"a\":\"x\"}", "T: 'p': expected a number, found String at byte 5.")]
    [InlineData("{\"\\ud800\":1}", "T: 'p': expected valid Unicode text, found something else at byte 1.")]
    [InlineData("{\"a\":1", "The JSON text ends in the middle of a value, after byte 6.")]
    public void What_is_no_map_is_refused(string json, string expected) =>
        Assert.Equal(expected, Assert.Throws<JsonException>(() => Map(json)).Message);

    [Fact]
    public void Other_members_are_kept_in_one_map()
    {
        Assert.Equal(new Dictionary<string, int> { ["a"] = 3, ["b"] = 2 }, Others("{\"a\":1,\"b\":2,\"a\":3}"));
        Assert.Null(Others("{}"));
        Assert.Equal(
            "T: expected valid Unicode text, found something else at byte 1.",
            Assert.Throws<JsonException>(() => Others("{\"\\ud800\":1}")).Message);
    }

    [Fact]
    public void A_reader_of_items_must_be_given()
    {
        Assert.Throws<ArgumentNullException>("readItem", () => Parse("[]", static (ref JsonInput reader) => JsonRead.List<int>(ref reader, "T", "p", null!)));
        Assert.Throws<ArgumentNullException>("readValue", () => Parse("{}", static (ref JsonInput reader) => JsonRead.Map<int>(ref reader, "T", "p", null!)));
        Assert.Throws<ArgumentNullException>("readValue", () => Parse("{\"a\":1}", static (ref JsonInput reader) =>
        {
            Dictionary<string, int>? members = null;
            JsonRead.NextProperty(ref reader);
            JsonRead.AdditionalProperty(ref reader, "T", ref members, null!);
            return 0;
        }));
    }

    [Theory]
    [InlineData("\"a\"", "\"\\u0061\"")]
    [InlineData("1", "1.0")]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("{\"a\":[1,{}]}", "{ \"a\":[1.0, { }] }")]
    public void A_constant_is_read_to_its_end(string constant, string json) =>
        Assert.Equal(1, Parse($"[{json},1]", (ref JsonInput reader) =>
        {
            reader.Read();
            JsonRead.Constant(ref reader, "T", "p", Encoding.UTF8.GetBytes(constant));
            reader.Read();
            int next = JsonRead.Int32(ref reader, "T", "p");
            reader.Read();
            return next;
        }));

    [Theory]
    [InlineData("\"a\"", "\"b\"")]
    [InlineData("\"a\"", "1")]
    [InlineData("1", "2")]
    [InlineData("true", "false")]
    [InlineData("{\"a\":1}", "{\"a\":2}")]
    public void Another_value_than_the_constant_is_refused(string constant, string json)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Parse(json, (ref JsonInput reader) =>
        {
            JsonRead.Constant(ref reader, "T", "p", Encoding.UTF8.GetBytes(constant));
            return 0;
        }));

        Assert.Equal($"T: 'p': expected the constant {constant}, found something else at byte 0.", exception.Message);
    }

    [Fact]
    public void There_is_nothing_behind_the_end()
    {
        JsonException exception = Assert.Throws<JsonException>(() => Parse("1", static (ref JsonInput reader) =>
        {
            JsonRead.Advance(ref reader);
            return 0;
        }));

        Assert.Equal("The JSON text ends in the middle of a value.", exception.Message);
    }

    private static IReadOnlyList<int> List(string json) => Parse(json, static (ref JsonInput reader) => JsonRead.List(ref reader, "T", "p", s_number));

    private static IReadOnlyDictionary<string, int> Map(string json) => Parse(json, static (ref JsonInput reader) => JsonRead.Map(ref reader, "T", "p", s_number));

    private static Dictionary<string, int>? Others(string json) => Parse(json, static (ref JsonInput reader) =>
    {
        Dictionary<string, int>? members = null;
        while (JsonRead.NextProperty(ref reader))
        {
            JsonRead.AdditionalProperty(ref reader, "T", ref members, s_number);
        }

        return members;
    });

    private static T Parse<T>(string json, JsonValueReader<T> read) => JsonModel.Parse(Encoding.UTF8.GetBytes(json), read);

    private sealed record Item(int Number);

    private sealed record BrokenItem(int Number);
}
