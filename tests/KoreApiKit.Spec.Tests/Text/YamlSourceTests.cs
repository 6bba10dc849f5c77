using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

/// <summary>What is left out of a text before the parser gets it, and where the rest stands in the file; and which tabs indent.</summary>
public sealed class YamlSourceTests
{
    [Theory]
    [InlineData("a: >\n \n  x", "a: >\n\n  x")]
    [InlineData("a: |\n  \n \n  x\n \n  y", "a: |\n\n\n  x\n \n  y")]
    [InlineData("- >-\n \n  x", "- >-\n\n  x")]
    [InlineData("- |+\n \n  x", "- |+\n\n  x")]
    [InlineData("a: |- \t\r\n \r\n  x", "a: |- \t\r\n\r\n  x")]
    [InlineData("|\n \n  x", "|\n\n  x")]
    [InlineData("a:\t>\n \n  x", "a:\t>\n\n  x")]
    [InlineData("\t\na: 1", "\na: 1")]
    [InlineData("a:\n \t \n  b: 1\n\t", "a:\n\n  b: 1\n")]
    [InlineData("\uFEFFa: |\n \n  x", "a: |\n\n  x")]
    public void Space_in_empty_lines_is_left_out(string text, string expected) => Assert.Equal(expected, YamlSource.WithBareEmptyLines(text).Text);

    [Theory]
    [InlineData("  \na: 1")]
    [InlineData("a:\n  \n  b: 1\n  ")]
    [InlineData("a: |2\n \n   x")]
    [InlineData("a|\n \nb")]
    [InlineData("a b\n \nc")]
    [InlineData("-\n \n- 1")]
    [InlineData("a: >\n  x\n \n  y")]
    [InlineData("a:\n \tb: 1")]
    [InlineData("\na: >\n\n  x")]
    public void Other_space_stays(string text) => Assert.Equal(text, YamlSource.WithBareEmptyLines(text).Text);

    [Fact]
    public void What_is_left_has_its_place_in_the_file()
    {
        const string Text = "\uFEFFa: >\n  \n  x\nb: |\n \n  y";
        YamlSource source = YamlSource.WithBareEmptyLines(Text);

        Assert.Equal("a: >\n\n  x\nb: |\n\n  y", source.Text);
        Assert.Equal(Text, source.Original);
        Assert.All(Enumerable.Range(0, source.Text.Length), offset => Assert.Equal(source.Text[offset], Text[source.ToOriginal(offset)]));
        Assert.Equal(1, source.ToOriginal(0));
        Assert.Equal(8, source.ToOriginal(5));
        Assert.Equal(Text.Length, source.ToOriginal(1_000));
        Assert.Equal(3, YamlSource.AsWritten("a: 1").ToOriginal(3));
    }

    [Theory]
    [InlineData("\tb", 1, 0)]
    [InlineData("a\n \tb", 4, 3)]
    [InlineData("  \tb", 2, null)]
    [InlineData("a\tb", 3, null)]
    [InlineData("\ta\nb", 4, null)]
    [InlineData("  b", 2, null)]
    [InlineData("a\n\t", 9, 2)]
    public void A_tab_before_an_offset_is_one_in_the_indentation_of_its_line(string text, int offset, int? expected) =>
        Assert.Equal(expected, new YamlTabs(text, new SourceFile("a", text)).Before(offset)?.Start);

    [Theory]
    [InlineData("\tb", 0, 0)]
    [InlineData("\n\tb", 0, 1)]
    [InlineData("a: 1\n\t\n \tb", 0, 8)]
    [InlineData("a: 1\r\n\t\r\n\tb", 0, 9)]
    [InlineData("\ta\n\tb", 3, 3)]
    [InlineData("a\tb", 0, null)]
    [InlineData("a\n\t", 0, null)]
    [InlineData("a\n", 0, null)]
    [InlineData("\ta", 99, 0)]
    public void The_first_tab_is_one_that_indents_a_line_with_content(string text, int offset, int? expected) =>
        Assert.Equal(expected, new YamlTabs(text, new SourceFile("a", text)).FirstFrom(offset)?.Start);
}
