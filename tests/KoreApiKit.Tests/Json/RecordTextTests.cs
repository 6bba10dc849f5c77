using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

public class RecordTextTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "" },
        { "text", "text" },
        { 1.5, "1.5" },
        { true, "True" },
        { new[] { "a", "b" }, "[a, b]" },
        { Array.Empty<int>(), "[]" },
        { new int[][] { [1, 2], [3] }, "[[1, 2], [3]]" },
        { Enumerable.Range(0, 11), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … 11 in all]" },
        { new Dictionary<string, object?> { ["a"] = new[] { 1 }, ["b"] = null }, "{a = [1], b = }" },
        { new ReadOnlyMemory<byte>([1, 2]), "2 bytes" },
        { JsonDocument.Parse("{\"a\": 1}").RootElement, "{\"a\": 1}" },
        { default(JsonElement), "" },
        { new Optional<string[]?>(["a"]), "[a]" },
        { new Optional<string?>(null), "null" },
        { default(Optional<string>), "(left out)" },
        { RecordText.Secret, "***" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_are_shown_by_what_they_hold(object? value, string expected)
    {
        var builder = new StringBuilder();

        Assert.True(RecordText.Append(builder, ("A", value)));
        Assert.Equal("A = " + expected, builder.ToString());
    }

    [Fact]
    public void Other_members_are_shown_where_there_are_any()
    {
        var builder = new StringBuilder();

        Assert.True(RecordText.Append(builder, new Dictionary<string, int> { ["x"] = 1 }, ("A", 1)));
        Assert.False(RecordText.Append<int>(builder, null));
        Assert.Equal("A = 1, AdditionalProperties = {x = 1}", builder.ToString());
    }

    [Theory]
    [InlineData(198, 200)]
    [InlineData(199, 201)]
    [InlineData(300, 201)]
    public void Json_of_more_than_two_hundred_characters_is_cut(int inner, int shown)
    {
        string json = $"\"{new string('x', inner)}\"";

        Assert.Equal(json.Length <= 200 ? json : json[..200] + "…", Shown(json));
        Assert.Equal(shown, Shown(json).Length);
    }

    [Fact]
    public void A_surrogate_pair_is_not_cut_in_half() =>
        Assert.Equal($"\"{new string('x', 198)}…", Shown($"\"{new string('x', 198)}😀\""));

    [Fact]
    public void A_builder_and_members_must_be_given()
    {
        Assert.Throws<ArgumentNullException>("builder", () => RecordText.Append(null!, ("A", 1)));
        Assert.Throws<ArgumentNullException>("members", () => RecordText.Append(new StringBuilder(), null!));
    }

    private static string Shown(string json)
    {
        var builder = new StringBuilder();
        RecordText.Append(builder, ("A", JsonDocument.Parse(json).RootElement));
        return builder.ToString()["A = ".Length..];
    }
}
