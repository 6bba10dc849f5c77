using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

/// <summary>Texts of a size that takes long to read, apart from the small ones, which are read once for each mutant.</summary>
public sealed class ReadingSizeTests
{
    [Theory]
    [InlineData("a.json", "[")]
    [InlineData("a.json", "{\"a\":[")]
    [InlineData("a.yaml", "[")]
    [InlineData("a.yaml", "{a: ")]
    [InlineData("a.yaml", "- ")]
    [InlineData("a.yaml", "? ")]
    public void A_bomb_of_depth_is_one_finding(string path, string open)
    {
        Reading reading = Reading.Any(path, string.Concat(Enumerable.Repeat(open, 200_000)));

        Assert.Null(reading.Root);
        Assert.NotEmpty(reading.OnlyFinding);
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    public void A_text_over_the_size_limit_is_not_read(string path)
    {
        Reading reading = Reading.Any(path, new string(' ', ReadingLimits.Length + 1));

        Assert.Null(reading.Root);
        Assert.Equal("KAK004 1:1 The file has 67,108,865 characters, and 67,108,864 are the most that is read", reading.OnlyFinding);
    }

    [Fact]
    public void Too_many_values_are_refused()
    {
        Reading reading = Reading.Json("[" + string.Concat(Enumerable.Repeat("0,", ReadingLimits.Nodes)) + "0]");

        Assert.Null(reading.Root);
        Assert.StartsWith("KAK004 1:", reading.OnlyFinding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_document_is_read()
    {
        string entry = string.Join(',', Enumerable.Range(0, 40).Select(i => $"\"property{i}\": {{\"type\": \"string\", \"description\": \"What it is\"}}"));
        string text = "[" + string.Join(",\n", Enumerable.Repeat("{" + entry + "}", 3000)) + "]";

        Reading reading = Reading.Json(text);

        Assert.Equal(3000, ((SequenceNode)reading.At()).Items.Length);
    }
}
