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

    private static void Check<T>(IEqualityComparer<T> comparer, T value, T equal, T different, T alsoDifferent)
    {
        Assert.True(comparer.Equals(value, equal));
        Assert.Equal(comparer.GetHashCode(value!), comparer.GetHashCode(equal!));
        Assert.False(comparer.Equals(value, different));
        Assert.False(comparer.Equals(value, alsoDifferent));
        Assert.False(comparer.Equals(alsoDifferent, value));
    }

    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;
}
