using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

public sealed class SpecTextReaderTests
{
    [Theory]
    [InlineData("a.json", "{\"a\":1}")]
    [InlineData("a.JSON", "{\"a\":1}")]
    [InlineData("a.yaml", "{\"a\":1}")]
    [InlineData("a.yml", "a: 1")]
    [InlineData("a", "\n {\"a\":1}")]
    [InlineData("a", "a: 1")]
    [InlineData("a.yaml", "{a: 1}")]
    [InlineData("a.yaml", "\uFEFF{a: 1} # flow")]
    public void Chooses_by_ending_and_first_character(string path, string text)
    {
        Reading reading = Reading.Any(path, text);

        Assert.Equal("{\"a\":1}", reading.Tree);
        Assert.Equal(0, reading.Findings.Count);
    }

    [Theory]
    [InlineData("a.json", "a: 1", "KAK001 1:1 Expected a value, but found 'a'; a string stands in double quotes")]
    [InlineData("a.yaml", "{\"a\": 1", "KAK001 1:8 Expected ',' or '}' in the object that begins on line 1, but found the end of the file")]
    [InlineData("a.yaml", "a: [", "KAK001 1:5 Expected a value")]
    public void An_error_is_told_in_the_terms_of_the_format(string path, string text, string finding) =>
        Assert.Equal(finding, Reading.Any(path, text).OnlyFinding);

    [Fact]
    public void Findings_of_bracketed_text_are_kept()
    {
        Assert.StartsWith("KAK003 1:9", Reading.Any("a.yaml", "{\"a\": 1,\"a\": 2}").OnlyFinding, StringComparison.Ordinal);
        Assert.StartsWith("KAK003 1:8", Reading.Any("a.yaml", "{a: 1, a: 2}").OnlyFinding, StringComparison.Ordinal);
    }

    [Fact]
    public void The_path_has_slashes() =>
        Assert.Equal("C:/spec/a.json", SpecTextReader.Read("C:\\spec\\a.json", "{}", new(), CancellationToken.None).Path);
}
