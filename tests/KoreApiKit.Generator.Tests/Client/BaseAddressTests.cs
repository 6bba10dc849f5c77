using KoreApiKit.Generator.Tests.Client.Emitted;
using KoreApiKit.Http;

namespace KoreApiKit.Generator.Tests.Client;

public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("", "/photo")]
    [InlineData("/", "/photo")]
    [InlineData("/api/v1", "/api/v1/photo")]
    [InlineData("/api/v1/", "/api/v1/photo")]
    [InlineData("/a%20b/", "/a%20b/photo")]
    public async Task Paths_are_appended_to_the_base_addresss_own(string path, string expected)
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", "PNG", "image/png");
        using Stream stream = await PetCalls.Client(new Uri($"http://127.0.0.1:{server.Port}{path}")).GetPhotoAsync();
        Assert.Equal(expected, server.Request.Target);
        Assert.Equal($"127.0.0.1:{server.Port}", server.Request.Header("Host"));
    }

    [Fact]
    public void Without_a_server_the_constructor_says_what_to_set()
    {
        using var http = new HttpClient();
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => new PetClient(http, PetCalls.Options));
        Assert.Equal(
            "PetClient does not know which server to call: set HttpClient.BaseAddress, for example to https://api.example.com/. The specification names no server.",
            exception.Message);
    }

    [Theory]
    [InlineData("https://host/api?key=1")]
    [InlineData("https://host/#top")]
    [InlineData("ftp://host/")]
    public void A_base_address_that_cannot_be_used_is_refused(string address)
    {
        using var http = new HttpClient();
        http.BaseAddress = new Uri(address);
        Assert.Contains("base address", Assert.Throws<InvalidOperationException>(() => new PetClient(http, PetCalls.Options)).Message, StringComparison.Ordinal);
        Assert.Contains("base address", Assert.Throws<ArgumentException>(() => ApiHttpClient.Create(new Uri(address))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.example.com/v1", "https://api.example.com")]
    [InlineData("http://localhost:81/", "http://localhost:81")]
    public void The_specifications_server_is_used_where_the_HttpClient_has_none(string defaultServer, string expected)
    {
        using var http = new HttpClient();
        Assert.Equal(expected, new ApiConnection(http, PetCalls.Options, "PetClient", defaultServer).Server);
    }

    [Fact]
    public void A_relative_server_of_the_specification_is_no_server()
    {
        using var http = new HttpClient();
        Assert.Throws<InvalidOperationException>(() => new ApiConnection(http, PetCalls.Options, "PetClient", "/v1"));
    }

    [Fact]
    public void A_required_option_that_is_null_is_named()
    {
        using HttpClient http = ApiHttpClient.Create(new Uri("https://host/"));
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new PetClient(http, new PetClientOptions { Shop = null! }));
        Assert.StartsWith("PetClientOptions.Shop is null; set it.", exception.Message, StringComparison.Ordinal);
    }
}
