using System.Text;
using KoreApiKit.Errors;
using KoreApiKit.Hostile.Tests.Clients;
using KoreApiKit.Hostile.Tests.Servers;
using KoreApiKit.Http;
using KoreApiKit.Json;

namespace KoreApiKit.Hostile.Tests;

/// <summary>How much of an endless answer is taken from the server.</summary>
public sealed class BoundsTests
{
    // Linux lets the buffers of a busy connection grow: that of the receiver to 32 MiB (tcp_rmem), that of the sender to 4 MiB (tcp_wmem).
    private const int SystemBuffers = 48 * 1024 * 1024;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nX-Endless: ", 64 * 1024)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"x\":", 64 * 1024 * 1024)]
    [InlineData("HTTP/1.1 500 Oops\r\n\r\n", 64 * 1024 * 1024)]
    [InlineData("HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n{\"x\":", 64 * 1024 * 1024)]
    public async Task No_more_is_taken_than_the_limit_and_what_the_system_buffers(string head, long limit)
    {
        await using var server = new ScriptedServer(async conversation =>
        {
            await conversation.ReadRequestAsync();
            await conversation.SendAsync(head);
            await conversation.FloodAsync(" ");
        });
        await using var client = new OwnClient(server.Address, Limit);

        Assert.NotNull(await Record.ExceptionAsync(() => client.CreateAsync()));

        Assert.InRange(server.SentBytes, 1, limit + SystemBuffers);
    }

    [Fact]
    public async Task A_smuggled_second_answer_is_not_taken_for_the_next_call()
    {
        await using var server = new ScriptedServer(async conversation =>
        {
            while (await conversation.ReadRequestAsync() is not null)
            {
                await conversation.SendAsync(Encoding.Latin1.GetBytes(
                    Answers.Head(Answers.Created.Length) + Encoding.Latin1.GetString(Answers.Created) + Answers.Error("418 Smuggled", "x")));
            }
        });
        await using var client = new OwnClient(server.Address, Limit);

        await client.CreateAsync();
        await client.CreateAsync();

        Assert.Equal(2, server.AcceptedConnections);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n", "1", typeof(ApiResponseFormatException))]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", "no gzip", typeof(ApiResponseFormatException))]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n", "\u00FF\u00FFno brotli", typeof(ApiResponseFormatException))]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n", "\u00FF\u00FE\n", typeof(ApiResponseFormatException))]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n1\n2\n", null, typeof(ApiConnectionException))]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n1\n\r\nzz\r\n", null, typeof(ApiConnectionException))]
    public async Task A_stream_of_items_ends_with_a_typed_error(string head, string? flood, Type expected)
    {
        await using var server = new ScriptedServer(async conversation =>
        {
            await conversation.ReadRequestAsync();
            await conversation.SendAsync(head);
            if (flood is not null)
            {
                await conversation.FloodAsync(flood);
            }

            conversation.Close();
        });
        using HttpClient http = ApiHttpClient.Create(server.Address);
        var connection = new ApiConnection(http, new Options(), "SomeClient", defaultServer: null);
        var operation = new ApiOperation<ApiResponse<ApiItems<int>>>(
            "list", "GET", "/things", accept: null, ResponseCase.Value("200", ResponseContent.Items("application/jsonl", ReadNumber)));
        using ApiRequest request = connection.CreateRequest(operation);
        request.AppendPath("/things");

        Exception? exception = await Record.ExceptionAsync(async () =>
        {
            ApiResponse<ApiItems<int>> response = await connection.SendAsync(request, operation, CancellationToken.None);
            await foreach (int item in response.Value)
            {
                Assert.InRange(item, 1, 2);
            }
        });

        Assert.IsType(expected, exception);
        Assert.InRange(server.SentBytes, 1, (2 * 4 * 1024 * 1024) + SystemBuffers);
    }

    private static int ReadNumber(ref JsonInput reader) => JsonRead.Int32(ref reader, "Item", "");

    private sealed class Options : ApiConnectionOptions;
}
