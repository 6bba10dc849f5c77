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

    [Fact]
    public void Long_json_is_cut()
    {
        var builder = new StringBuilder();
        RecordText.Append(builder, ("A", JsonDocument.Parse($"\"{new string('x', 300)}\"").RootElement));

        Assert.Equal(4 + 200 + 1, builder.Length);
    }
}
