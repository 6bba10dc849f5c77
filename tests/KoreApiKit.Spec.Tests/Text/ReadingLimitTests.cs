using System.Text;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

public sealed class ReadingLimitTests
{
    [Theory]
    [InlineData("a.json", "[", "1", "]")]
    [InlineData("a.json", "{\"a\":", "1", "}")]
    [InlineData("a.yaml", "- ", "1", "")]
    [InlineData("a.yaml", "x: [", "1", "]")]
    [InlineData("a.yaml", "[", "1", "]")]
    public void Two_hundred_and_fifty_six_levels_are_read_and_one_more_is_not(string path, string open, string inner, string close)
    {
        int levelsOfOne = open == "x: [" ? 1 : 0;
        string Nest(int depth) => levelsOfOne == 1
            ? "x: " + string.Concat(Enumerable.Repeat("[", depth - 1)) + inner + string.Concat(Enumerable.Repeat("]", depth - 1))
            : string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

        Assert.Equal(0, Reading.Any(path, Nest(256)).Findings.Count);

        Reading tooDeep = Reading.Any(path, Nest(257));
        Assert.Null(tooDeep.Root);
        Assert.StartsWith("KAK004 1:", tooDeep.OnlyFinding, StringComparison.Ordinal);
        Assert.Contains("more than 256 deep", tooDeep.OnlyFinding, StringComparison.Ordinal);
        Assert.Equal(1, tooDeep.TextOfOnlyFinding.Length);
    }

    [Theory]
    [InlineData("a.json", "[", "[]", ",", "]")]
    [InlineData("a.json", "[", "[{\"a\":[]}]", ",", "]")]
    [InlineData("a.yaml", "", "- a:\n  - b", "\n", "")]
    [InlineData("a.yaml", "- [", "{a: [b]}", ", ", "]")]
    public void What_stands_side_by_side_does_not_add_to_the_depth(string path, string open, string item, string separator, string close)
    {
        Reading reading = Reading.Any(path, open + string.Join(separator, Enumerable.Repeat(item, 300)) + close);

        Assert.Equal(0, reading.Findings.Count);
        Assert.NotNull(reading.Root);
    }

    [Fact]
    public void Billion_laughs_are_refused_at_once()
    {
        var text = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 12; i++)
        {
            string aliases = string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10));
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{aliases}]\n");
        }

        Reading reading = Reading.Yaml(text.ToString());

        Assert.Null(reading.Root);
        Assert.StartsWith("KAK004 7:", reading.OnlyFinding, StringComparison.Ordinal);
        Assert.Contains("more than 5,000,000 values when its aliases are expanded", reading.OnlyFinding, StringComparison.Ordinal);
    }

    [Fact]
    public void Laughs_by_merge_keys_are_refused_as_well()
    {
        var text = new StringBuilder("a0: &a0 {k: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}\n");
        for (int i = 1; i < 30; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}], x{i}: *a{i - 1}}}\n");
        }

        Reading reading = Reading.Yaml(text.ToString());

        Assert.Null(reading.Root);
        Assert.StartsWith("KAK004 ", reading.OnlyFinding, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_count_for_the_depth()
    {
        var text = new StringBuilder("a0: &a0 [1]\n");
        for (int i = 1; i < 300; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}]\n");
        }

        Assert.StartsWith("KAK004 256:", Reading.Yaml(text.ToString()).OnlyFinding, StringComparison.Ordinal);
    }
}
