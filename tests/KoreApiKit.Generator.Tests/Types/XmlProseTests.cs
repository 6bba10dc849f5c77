using KoreApiKit.Generator.Emit;

namespace KoreApiKit.Generator.Tests.Types;

/// <summary>The Markdown of a description that its XML comment keeps.</summary>
public class XmlProseTests
{
    [Theory]
    [InlineData("Always `sms`.", "Always <c>sms</c>.")]
    [InlineData("`a` and `b`", "<c>a</c> and <c>b</c>")]
    [InlineData("`List<T> & more`", "<c>List&lt;T&gt; &amp; more</c>")]
    [InlineData("`</c><Evil/>`", "<c>&lt;/c&gt;&lt;Evil/&gt;</c>")]
    [InlineData("`two\nlines`", "<c>two lines</c>")]
    public void A_code_span_becomes_an_element(string text, string expected) => Assert.Equal(expected, CSharpText.XmlProse(text));

    [Theory]
    [InlineData("one ` alone")]
    [InlineData("``")]
    [InlineData("` `")]
    [InlineData("``two marks``")]
    [InlineData("```fence```")]
    public void Other_marks_stay(string text) => Assert.Equal(text, CSharpText.XmlProse(text));
}
