using KoreApiKit.Contracts.HtmlReports;

namespace KoreApiKit.Contracts.Tests.HtmlReports;

/// <summary>Text of others cannot leave its place in the page.</summary>
public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("a < b > c & d", "a &lt; b &gt; c &amp; d")]
    [InlineData("</script><script>alert(1)</script>", "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onclick='x'", "&quot; onclick=&#39;x&#39;")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("a\nb\tc", "a\nb\tc")]
    [InlineData("a\0b\u001bc\u202ed\u200be\u2028f", "a\\u0000b\\u001bc\\u202ed\\u200be\\u2028f")]
    [InlineData("é 漢 😀", "é 漢 😀")]
    public void Text_is_escaped(string text, string html)
    {
        Assert.Equal($"<p>{html}</p>", new HtmlWriter().Element("p", text).ToString());
        Assert.Equal($"<p title=\"{html}\"></p>", new HtmlWriter().Element("p", "", ("title", text)).ToString());
    }

    [Fact]
    public void Attributes_may_be_absent_or_names_alone() => Assert.Equal(
        "<details open><input hidden></details>",
        new HtmlWriter().Open("details", ("open", ""), ("id", null)).Void("input", ("hidden", "")).Close().ToString());
}
