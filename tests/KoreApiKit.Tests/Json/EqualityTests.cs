using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

public class EqualityTests
{
    [Fact]
    public void Lists_are_equal_by_their_items() =>
        Check(default(ListEquality<IReadOnlyList<int>, ListEquality<int>>), [[1], [2, 3]], [[1], [2, 3]], [[1], [3, 2]], null);

    [Fact]
    public void Maps_are_equal_in_any_order() => Check(
        default(MapEquality<string?>),
        new Dictionary<string, string?> { ["a"] = "1", ["b"] = null },
        new Dictionary<string, string?> { ["b"] = null, ["a"] = "1" },
        new Dictionary<string, string?> { ["a"] = "1" },
        new Dictionary<string, string?> { ["a"] = "1", ["c"] = null });

    [Fact]
    public void Bytes_are_equal_by_content() =>
        Check(default(BytesEquality), new byte[] { 1, 2 }, new byte[] { 1, 2 }, new byte[] { 2, 1 }, default);

    [Fact]
    public void Json_is_equal_by_value() =>
        Check(default(JsonEquality), Element("""{"a":[1,"x"],"b":null}"""), Element("""{"b":null,"a":[1.0,"\u0078"]}"""), Element("""{"a":[1,"x"]}"""), default);

    [Fact]
    public void Optional_and_null_are_told_apart()
    {
        IEqualityComparer<Optional<IReadOnlyList<int>?>> comparer = default(OptionalEquality<IReadOnlyList<int>?, ListEquality<int>>);
        Check(comparer, new Optional<IReadOnlyList<int>?>([1]), new Optional<IReadOnlyList<int>?>([1]), new Optional<IReadOnlyList<int>?>(null), default);
        Assert.False(comparer.Equals(default, new Optional<IReadOnlyList<int>?>(null)));
        Check(default(NullableEquality<ReadOnlyMemory<byte>, BytesEquality>), new byte[] { 1 }, new byte[] { 1 }, null, new byte[] { 2 });
    }

    [Fact]
    public void An_optional_says_what_it_is()
    {
        Assert.Equal("(left out) null x", $"{default(Optional<string?>)} {new Optional<string?>(null)} {new Optional<string?>("x")}");
        Assert.True(new Optional<int>(1) == 1);
        Assert.True(new Optional<int>(0) != default);
        Assert.Throws<InvalidOperationException>(() => default(Optional<int>).Value);
    }

    [Fact]
    public void A_value_held_by_value_is_compared_by_what_is_in_it()
    {
        var held = new ByValue<IReadOnlyList<int>?, ListEquality<int>>([1, 2]);
        Assert.True(held == new ByValue<IReadOnlyList<int>?, ListEquality<int>>(new List<int> { 1, 2 }));
        Assert.True(held != new ByValue<IReadOnlyList<int>?, ListEquality<int>>([2, 1]));
        Assert.True(held != default);
        Assert.Equal(0, default(ByValue<IReadOnlyList<int>?, ListEquality<int>>).GetHashCode());
    }

    [Fact]
    public void Hashes_of_lists_depend_on_the_items_and_their_order()
    {
        ListEquality<string?> equality = default;
        AssertHashesDiffer(equality, [[], ["a"], ["b"], ["a", "b"], ["b", "a"], ["a", "b", "b"], [null], [null, null], ["a", null]]);
        Assert.Equal(equality.GetHashCode([]), equality.GetHashCode(null));
        Assert.Equal(equality.GetHashCode(["a", null]), equality.GetHashCode(new List<string?> { "a", null }));
    }

    [Fact]
    public void Hashes_of_maps_depend_on_the_entries()
    {
        MapEquality<string?> equality = default;
        AssertHashesDiffer(equality, [Map(), Map(("a", "x")), Map(("a", "y")), Map(("b", "x")), Map(("a", null)), Map(("a", "x"), ("b", "x"))]);
        Assert.Equal(equality.GetHashCode(Map()), equality.GetHashCode(null));
        Assert.Equal(equality.GetHashCode(Map(("a", "x"), ("b", null), ("c", "z"))), equality.GetHashCode(Map(("c", "z"), ("a", "x"), ("b", null))));
    }

    [Fact]
    public void Hashes_of_bytes_depend_on_the_content()
    {
        BytesEquality equality = default;
        AssertHashesDiffer(equality, [default, new byte[] { 1 }, new byte[] { 2 }, new byte[] { 1, 2 }, new byte[] { 2, 1 }]);
        Assert.Equal(equality.GetHashCode(default), equality.GetHashCode(Array.Empty<byte>()));
    }

    [Fact]
    public void Hashes_of_json_depend_on_what_is_in_it()
    {
        string[] texts = ["null", "true", "false", "0", "1", "\"1\"", "\"2\"", "[1]", "[2]", "[1,2]", "[2,1]", "{\"a\":1}", "{\"a\":2}", "{\"b\":1}", "{\"a\":1,\"b\":1}"];
        JsonEquality equality = default;
        AssertHashesDiffer(equality, [default, .. texts.Select(Element)]);
        Assert.Equal(equality.GetHashCode(Element("{\"a\":1,\"b\":[null],\"c\":\"\"}")), equality.GetHashCode(Element("{ \"c\":\"\", \"b\":[ null ],\"a\":1.0}")));
    }

    [Fact]
    public void Hashes_of_what_may_be_missing_tell_missing_from_null()
    {
        OptionalEquality<string?, OwnEquality<string?>> optional = default;
        AssertHashesDiffer(optional, [default, new Optional<string?>(null), "a", "b"]);
        Assert.Equal(optional.GetHashCode("ab"), optional.GetHashCode(new string(['a', 'b'])));
        NullableEquality<int, OwnEquality<int>> nullable = default;
        AssertHashesDiffer(nullable, [null, 1, 2]);
        Assert.Equal("a".GetHashCode(StringComparison.Ordinal), default(OwnEquality<string>).GetHashCode("a"));
        Assert.Equal(0, default(OwnEquality<string?>).GetHashCode(null));
    }

    [Fact]
    public void A_value_held_by_value_has_the_hash_of_what_is_in_it()
    {
        static ByValue<IReadOnlyList<int>?, ListEquality<int>> Held(params int[] items) => new(items);
        Assert.Equal(Held(1, 2).GetHashCode(), Held(1, 2).GetHashCode());
        Assert.NotEqual(Held(1, 2).GetHashCode(), Held(2, 1).GetHashCode());
        Assert.True(Held(1).Equals((object)Held(1)));
        Assert.False(Held(1).Equals((object)Held(2)));
        Assert.False(Held(1).Equals("1"));
    }

    [Fact]
    public void Missing_and_empty_are_different_and_nothing_equals_nothing()
    {
        Assert.True(default(ListEquality<int>).Equals(null, null));
        Assert.False(default(ListEquality<int>).Equals([], null));
        Assert.False(default(ListEquality<int>).Equals(null, []));
        Assert.True(default(MapEquality<string?>).Equals(null, null));
        Assert.False(default(MapEquality<string?>).Equals(Map(), null));
        Assert.False(default(MapEquality<string?>).Equals(null, Map()));
        NullableEquality<int, OwnEquality<int>> nullable = default;
        Assert.True(nullable.Equals(null, null));
        Assert.False(nullable.Equals(null, 0));
        Assert.False(nullable.Equals(0, null));
    }

    [Fact]
    public void A_collection_equals_itself_without_a_look_at_its_items()
    {
        IReadOnlyList<double[]> list = [[1]];
        var map = new Dictionary<string, double[]> { ["a"] = [1] };

        Assert.True(default(ListEquality<double[], Never>).Equals(list, list));
        Assert.True(default(MapEquality<double[], Never>).Equals(map, map));
        Assert.False(default(ListEquality<double[], Never>).Equals(list, [.. list]));
        Assert.False(default(MapEquality<double[], Never>).Equals(map, new Dictionary<string, double[]>(map)));
    }

    [Fact]
    public void An_item_that_is_missing_is_not_asked_for_its_hash()
    {
        var map = new Dictionary<string, double[]> { ["a"] = null!, ["b"] = [1] };

        Assert.Equal(default(MapEquality<double[], Never>).GetHashCode(map), default(MapEquality<double[], Never>).GetHashCode(new Dictionary<string, double[]>(map)));
        Assert.NotEqual(default(ListEquality<double[], Never>).GetHashCode([null!]), default(ListEquality<double[], Never>).GetHashCode([[1]]));
    }

    [Theory]
    [InlineData("{\"a\":1,\"b\":2}", "{\"a\":1,\"b\":3}")]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":2}")]
    [InlineData("{\"a\":1,\"b\":2}", "{\"a\":1,\"c\":2}")]
    [InlineData("[1,2]", "[1]")]
    [InlineData("[1,2]", "[1,3]")]
    [InlineData("\"a\"", "\"A\"")]
    [InlineData("true", "false")]
    [InlineData("null", "0")]
    [InlineData("[]", "{}")]
    public void Json_of_other_content_differs(string left, string right)
    {
        Assert.False(default(JsonEquality).Equals(Element(left), Element(right)));
        Assert.False(default(JsonEquality).Equals(Element(right), Element(left)));
    }

    [Fact]
    public void Of_members_that_stand_twice_the_last_counts() =>
        Assert.True(default(JsonEquality).Equals(Element("{\"a\":1,\"a\":2}"), Element("{\"a\":2}")));

    private static void AssertHashesDiffer<T>(IEqualityComparer<T> comparer, T[] values) =>
        Assert.Equal(values.Length, values.Select(value => comparer.GetHashCode(value!)).Distinct().Count());

    private static Dictionary<string, string?> Map(params (string Key, string? Value)[] entries) => entries.ToDictionary(entry => entry.Key, entry => entry.Value);

    private static void Check<T>(IEqualityComparer<T> comparer, T value, T equal, T different, T alsoDifferent)
    {
        Assert.True(comparer.Equals(value, equal));
        Assert.Equal(comparer.GetHashCode(value!), comparer.GetHashCode(equal!));
        Assert.False(comparer.Equals(value, different));
        Assert.False(comparer.Equals(value, alsoDifferent));
        Assert.False(comparer.Equals(alsoDifferent, value));
    }

    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;

    /// <summary>Finds no two items equal.</summary>
    private readonly struct Never : IEqualityComparer<double[]>
    {
        public bool Equals(double[]? x, double[]? y) => false;

        public int GetHashCode(double[] value) => value.Length;
    }
}
