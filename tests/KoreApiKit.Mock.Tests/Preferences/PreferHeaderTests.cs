using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Preferences;

namespace KoreApiKit.Mock.Tests.Preferences;

/// <summary>The syntax of RFC 7240.</summary>
public sealed class PreferHeaderTests
{
    [Theory]
    [InlineData("code=404", "code:404")]
    [InlineData("Code = 404 , dynamic", "code:404 dynamic:")]
    [InlineData("code=404;example=a", "code:404 example:a")]
    [InlineData("example=\"a, b; c=\\\"d\\\"\"", "example:a, b; c=\"d\"")]
    [InlineData("example=\"never ends", "example:never ends")]
    [InlineData("example=a=b", "example:a=b")]
    [InlineData(" , ;; =x", "")]
    [InlineData("", "")]
    public void IsRead(string header, string expected) =>
        Assert.Equal(expected, string.Join(' ', PreferHeader.Read(header).Select(pair => $"{pair.Name}:{pair.Value}")));

    [Fact]
    public void OfSeveralHeadersTheFirstOfANameCounts()
    {
        RequestPreferences preferences = RequestPreferences.Of(
            new RequestData(
                "GET",
                "/",
                [new NameValue("__code", "500"), new NameValue("__example", "q"), new NameValue("code", "1")],
                [new NameValue("prefer", "code=404"), new NameValue("Prefer", "code=405, wait=10, example=\"x y\"")],
                ReadOnlyMemory<byte>.Empty),
            inQuery: true);

        Assert.Equal((404, "x y", null), (preferences.Status, preferences.Example, preferences.Problem));
        Assert.Equal(["code=404", "example=\"x y\""], preferences.Applied);
    }
}
