using KoreApiKit.Generator.Tests.Client.Emitted;

namespace KoreApiKit.Generator.Tests.Client;

/// <summary>
/// The values of the specification's table (OpenAPI 3.1, 4.8.12.3, style examples) as the bytes that a server receives.
/// </summary>
public sealed class StyleTests
{
    private static readonly string[] List = ["blue", "black", "brown"];
    private static readonly Color Object = new(100, 200, 150);

    public static TheoryData<string, string> Targets { get; } = new()
    {
        { nameof(PetClient.PathSimpleTextAsync), "/styles/blue" },
        { nameof(PetClient.PathSimpleTextExplodedAsync), "/styles/blue" },
        { nameof(PetClient.PathSimpleListAsync), "/styles/blue,black,brown" },
        { nameof(PetClient.PathSimpleListExplodedAsync), "/styles/blue,black,brown" },
        { nameof(PetClient.PathSimpleObjectAsync), "/styles/R,100,G,200,B,150" },
        { nameof(PetClient.PathSimpleObjectExplodedAsync), "/styles/R=100,G=200,B=150" },
        { nameof(PetClient.PathLabelTextAsync), "/styles/.blue" },
        { nameof(PetClient.PathLabelTextExplodedAsync), "/styles/.blue" },
        { nameof(PetClient.PathLabelListAsync), "/styles/.blue,black,brown" },
        { nameof(PetClient.PathLabelListExplodedAsync), "/styles/.blue.black.brown" },
        { nameof(PetClient.PathLabelObjectAsync), "/styles/.R,100,G,200,B,150" },
        { nameof(PetClient.PathLabelObjectExplodedAsync), "/styles/.R=100.G=200.B=150" },
        { nameof(PetClient.PathMatrixTextAsync), "/styles/;color=blue" },
        { nameof(PetClient.PathMatrixTextExplodedAsync), "/styles/;color=blue" },
        { nameof(PetClient.PathMatrixListAsync), "/styles/;color=blue,black,brown" },
        { nameof(PetClient.PathMatrixListExplodedAsync), "/styles/;color=blue;color=black;color=brown" },
        { nameof(PetClient.PathMatrixObjectAsync), "/styles/;color=R,100,G,200,B,150" },
        { nameof(PetClient.PathMatrixObjectExplodedAsync), "/styles/;R=100;G=200;B=150" },
        { nameof(PetClient.QueryFormTextAsync), "/styles?color=blue" },
        { nameof(PetClient.QueryFormTextExplodedAsync), "/styles?color=blue" },
        { nameof(PetClient.QueryFormListAsync), "/styles?color=blue,black,brown" },
        { nameof(PetClient.QueryFormListExplodedAsync), "/styles?color=blue&color=black&color=brown" },
        { nameof(PetClient.QueryFormObjectAsync), "/styles?color=R,100,G,200,B,150" },
        { nameof(PetClient.QueryFormObjectExplodedAsync), "/styles?R=100&G=200&B=150" },
        { nameof(PetClient.QuerySpaceListAsync), "/styles?color=blue%20black%20brown" },
        { nameof(PetClient.QuerySpaceObjectAsync), "/styles?color=R%20100%20G%20200%20B%20150" },
        { nameof(PetClient.QuerySpaceListExplodedAsync), "/styles?color=blue&color=black&color=brown" },
        { nameof(PetClient.QueryPipeListAsync), "/styles?color=blue%7Cblack%7Cbrown" },
        { nameof(PetClient.QueryPipeObjectAsync), "/styles?color=R%7C100%7CG%7C200%7CB%7C150" },
        { nameof(PetClient.QueryPipeListExplodedAsync), "/styles?color=blue&color=black&color=brown" },
        { nameof(PetClient.QueryDeepObjectExplodedAsync), "/styles?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150" },
        { nameof(PetClient.QueryDeepTextAsync), "/styles?color=blue" },
        { nameof(PetClient.QueryJsonTextAsync), "/styles?color=%22blue%22" },
        { nameof(PetClient.QueryJsonListAsync), "/styles?color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D" },
        { nameof(PetClient.QueryJsonObjectAsync), "/styles?color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D" },
    };

    public static TheoryData<string, string, string> Headers { get; } = new()
    {
        { nameof(PetClient.HeaderTextAsync), "color", "blue" },
        { nameof(PetClient.HeaderListAsync), "color", "blue,black,brown" },
        { nameof(PetClient.HeaderListExplodedAsync), "color", "blue,black,brown" },
        { nameof(PetClient.HeaderObjectAsync), "color", "R,100,G,200,B,150" },
        { nameof(PetClient.HeaderObjectExplodedAsync), "color", "R=100,G=200,B=150" },
        { nameof(PetClient.CookieTextAsync), "Cookie", "color=blue" },
        { nameof(PetClient.CookieListAsync), "Cookie", "color=blue,black,brown" },
        { nameof(PetClient.CookieListExplodedAsync), "Cookie", "color=blue; color=black; color=brown" },
        { nameof(PetClient.CookieObjectAsync), "Cookie", "color=R,100,G,200,B,150" },
        { nameof(PetClient.CookieObjectExplodedAsync), "Cookie", "R=100; G=200; B=150" },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task The_target_is_the_specifications_own(string method, string expected)
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        await Call(server, method);
        Assert.Equal($"GET {expected} HTTP/1.1", server.Request.Line);
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task The_header_is_the_specifications_own(string method, string header, string expected)
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        await Call(server, method);
        Assert.Equal(expected, server.Request.Header(header));
    }

    [Theory]
    [InlineData("a/b?c#d", "/styles/a%2Fb%3Fc%23d")]
    [InlineData("a b+c%20", "/styles/a%20b%2Bc%2520")]
    [InlineData("grün", "/styles/gr%C3%BCn")]
    [InlineData("😀", "/styles/%F0%9F%98%80")]
    [InlineData("..%2f", "/styles/..%252f")]
    [InlineData("...", "/styles/...")]
    [InlineData("a\\b\r\nHost: x", "/styles/a%5Cb%0D%0AHost%3A%20x")]
    [InlineData("-._~AZaz09", "/styles/-._~AZaz09")]
    public async Task A_path_value_stays_one_segment(string value, string expected)
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        await PetCalls.Client(server).PathSimpleTextAsync(value);
        Assert.Equal(expected, server.Request.Target);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        await PetCalls.Client(server).PathSimpleTextAsync("\uD83D");
        Assert.Equal("/styles/%EF%BF%BD", server.Request.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_path_value_that_leads_elsewhere_is_refused(string value)
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => PetCalls.Client(server).PathSimpleTextAsync(value));
        Assert.Contains("path parameter 'color'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_empty_list_in_the_path_is_refused()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        await Assert.ThrowsAsync<ArgumentException>(() => PetCalls.Client(server).PathSimpleListAsync([]));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task What_is_not_given_is_not_sent()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        PetClient client = PetCalls.Client(server);
        await client.QueryFormTextAsync();
        await client.QueryFormListAsync([]);
        await client.HeaderTextAsync();
        await client.CookieTextAsync();
        Assert.All(server.Requests, request =>
        {
            Assert.Equal("/styles", request.Target);
            Assert.Null(request.Header("color"));
            Assert.Null(request.Header("Cookie"));
        });
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task An_empty_text_is_sent_as_such()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        await PetCalls.Client(server).QueryFormTextAsync("");
        Assert.Equal("/styles?color=", server.Request.Target);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("grün")]
    public async Task A_header_value_cannot_carry_line_ends_or_other_scripts(string value)
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => PetCalls.Client(server).HeaderTextAsync(value));
        Assert.Contains("header parameter 'color'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private static Task Call(LoopbackServer server, string method)
    {
        System.Reflection.MethodInfo info = typeof(PetClient).GetMethod(method)!;
        Type type = info.GetParameters()[0].ParameterType;
        object color = type == typeof(string) ? "blue" : type == typeof(Color) ? Object : List;
        return (Task)info.Invoke(PetCalls.Client(server), [color, CancellationToken.None])!;
    }
}
