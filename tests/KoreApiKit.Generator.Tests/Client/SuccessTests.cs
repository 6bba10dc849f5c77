using System.Net;
using System.Text;
using KoreApiKit.Generator.Tests.Client.Emitted;
using KoreApiKit.Http;

namespace KoreApiKit.Generator.Tests.Client;

public sealed class SuccessTests
{
    [Fact]
    public async Task A_request_carries_what_the_specification_says()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", """{"name":"Rex"}""", headers: "X-Next: 2\r\n");
        var options = new PetClientOptions { Shop = "blue shop", Trace = "t1", ApiKey = PetCalls.Options.ApiKey };

        ApiResponse<Pet> response = await PetCalls.Client(server, options).AddPetResponseAsync(new Pet("Bello"), limit: 7);

        Assert.Equal(new Pet("Rex"), response.Value);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("2", response.GetHeader("x-next"));
        Assert.Null(response.GetHeader("X-Other"));
        Assert.Equal("application/json", response.ContentType);
        Assert.Equal("POST /shops/blue%20shop/pets?kind=a%20b&limit=7 HTTP/1.1", server.Request.Line);
        Assert.Equal("t1", server.Request.Header("X-Trace"));
        Assert.Equal("application/vnd.pet+json", server.Request.Header("Content-Type"));
        Assert.Equal("application/json, text/plain;q=0.9", server.Request.Header("Accept"));
        Assert.Equal("16", server.Request.Header("Content-Length"));
        Assert.Equal("""{"name":"Bello"}""", server.Request.Body);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.pet+json")]
    [InlineData("text/json")]
    [InlineData(null)]
    public async Task Json_is_read_under_each_of_its_names(string? contentType)
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", """{"name":"Rex"}""", contentType);
        Assert.Equal(new Pet("Rex"), await PetCalls.Client(server).AddPetAsync(new Pet("Bello")));
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    public async Task Another_charset_is_transcoded(string charset)
    {
        byte[] body = Encoding.GetEncoding(charset).GetBytes("""{"name":"Größe"}""");
        byte[] head = Encoding.ASCII.GetBytes(
            $"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json; charset=\"{charset}\"\r\nContent-Length: {body.Length}\r\n\r\n");
        using LoopbackServer server = LoopbackServer.AnsweringRaw([.. head, .. body]);
        Assert.Equal(new Pet("Größe"), await PetCalls.Client(server).AddPetAsync(new Pet("Bello")));
    }

    [Fact]
    public async Task A_chunked_body_and_a_byte_order_mark_are_read()
    {
        byte[] answer =
        [
            .. "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n"u8,
            0xEF, 0xBB, 0xBF,
            .. "\r\n7\r\n{\"name\"\r\n7\r\n:\"Rex\"}\r\n0\r\n\r\n"u8,
        ];
        using LoopbackServer server = LoopbackServer.AnsweringRaw(answer);
        Assert.Equal(new Pet("Rex"), await PetCalls.Client(server).AddPetAsync(new Pet("Bello")));
    }

    [Fact]
    public async Task A_large_body_is_read_whole()
    {
        string name = new('x', 3_000_000);
        using LoopbackServer server = LoopbackServer.Answering("200 OK", $$"""{"name":"{{name}}"}""");
        Assert.Equal(name, (await PetCalls.Client(server).AddPetAsync(new Pet("Bello"))).Name);
    }

    [Fact]
    public async Task Other_successes_give_null_or_the_alternative()
    {
        using LoopbackServer nothing = LoopbackServer.Answering("204 No Content", contentType: null);
        ApiResponse<Pet?> empty = await PetCalls.Client(nothing).GetPetResponseAsync("1");
        Assert.Null(empty.Value);
        Assert.Null(empty.Alternative);

        using LoopbackServer accepted = LoopbackServer.Answering("202 Accepted", """{"R":1,"G":2,"B":3}""");
        ApiResponse<Pet?> other = await PetCalls.Client(accepted).GetPetResponseAsync("1");
        Assert.Null(other.Value);
        Assert.Equal(new Color(1, 2, 3), other.Alternative);
        Assert.Equal(HttpStatusCode.Accepted, other.StatusCode);
    }

    [Fact]
    public async Task A_list_under_a_range_of_statuses_is_read()
    {
        using LoopbackServer server = LoopbackServer.Answering("203 Transformed", """[{"name":"Rex"},{"name":"Bello"}]""");
        Assert.Equal([new Pet("Rex"), new Pet("Bello")], await PetCalls.Client(server).ListPetsAsync());
    }

    [Fact]
    public async Task A_stream_outlives_the_call_and_its_timeout()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", "PNG", "image/png");
        using HttpClient http = ApiHttpClient.Create(server.Address);
        http.Timeout = TimeSpan.FromSeconds(5);
        using Stream stream = await new PetClient(http, PetCalls.Options).GetPhotoAsync();
        await Task.Delay(TimeSpan.FromSeconds(6));
        using var reader = new StreamReader(stream);
        Assert.Equal("PNG", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task An_answer_without_a_body_is_enough_where_none_is_documented()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        ApiResponse response = await PetCalls.Client(server).PutNoteResponseAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", server.Request.Body);
    }
}
