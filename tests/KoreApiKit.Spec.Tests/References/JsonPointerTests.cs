using CsCheck;
using KoreApiKit.Spec.References;

namespace KoreApiKit.Spec.Tests.References;

public sealed class JsonPointerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/", "")]
    [InlineData("/a", "a")]
    [InlineData("/a/b", "a", "b")]
    [InlineData("/a//b/", "a", "", "b", "")]
    [InlineData("/~0/~1/~01/~10", "~", "/", "~1", "/0")]
    [InlineData("/paths/~1a~1{id}/get", "paths", "/a/{id}", "get")]
    [InlineData("/a%20b", "a%20b")]
    public void Parses_and_prints(string text, params string[] segments)
    {
        Assert.True(JsonPointer.TryParse(text, out JsonPointer pointer));
        Assert.Equal(segments, pointer.Segments);
        Assert.Equal(text, pointer.ToString());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a/b")]
    [InlineData("#/a")]
    [InlineData("/~")]
    [InlineData("/~2")]
    [InlineData("/a~/b")]
    [InlineData("/~0~")]
    public void Refuses_what_is_no_pointer(string text) => Assert.False(JsonPointer.TryParse(text, out _));

    [Theory]
    [InlineData("/a%20b", "a b")]
    [InlineData("/%7E1x", "/x")]
    [InlineData("/%2Fa", "", "a")]
    [InlineData("/%C3%A9%F0%9F%98%80", "é😀")]
    [InlineData("/100%", "100%")]
    [InlineData("/paths/~1a~1%7Bid%7D", "paths", "/a/{id}")]
    public void A_fragment_is_decoded_first(string fragment, params string[] segments)
    {
        Assert.True(JsonPointer.TryParseFragment(fragment, out JsonPointer pointer));
        Assert.Equal(segments, pointer.Segments);
    }

    [Fact]
    public void Appends_and_takes()
    {
        JsonPointer pointer = JsonPointer.Root.Append("a/b").Append("~").Append("c d");

        Assert.Equal("/a~1b/~0/c d", pointer.ToString());
        Assert.Equal("#/a~1b/~0/c%20d", pointer.ToFragment());
        Assert.Equal("/a~1b", pointer.Take(1).ToString());
        Assert.Equal(JsonPointer.Root.Append("a/b"), pointer.Take(1));
    }

    [Fact]
    public void Printing_and_parsing_are_inverse() =>
        Gen.String[Gen.Char["~/01a %é#{}"], 0, 6].Array[0, 5].Sample(segments =>
        {
            JsonPointer pointer = segments.Aggregate(JsonPointer.Root, (way, segment) => way.Append(segment));
            Assert.True(JsonPointer.TryParse(pointer.ToString(), out JsonPointer fromText));
            Assert.True(JsonPointer.TryParseFragment(pointer.ToFragment()[1..], out JsonPointer fromFragment));
            Assert.Equal(pointer, fromText);
            Assert.Equal(pointer, fromFragment);
        });
}
