using System.Net;
using System.Net.Sockets;
using KoreApiKit.Errors;
using KoreApiKit.Generator.Tests.Client.Emitted;
using KoreApiKit.Http;

namespace KoreApiKit.Generator.Tests.Client;

/// <summary>What happens when there is no answer, or only the beginning of one.</summary>
public sealed class FailureTests
{
    private const string Beginning = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"name\":";

    [Fact]
    public async Task A_server_that_does_not_run_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        ApiConnectionException exception = await Assert.ThrowsAsync<ApiConnectionException>(
            () => PetCalls.Client(new Uri($"http://127.0.0.1:{port}/api")).AddPetAsync(new Pet("Rex")));
        Assert.StartsWith(
            $"The operation 'addPet' failed: http://127.0.0.1:{port} cannot be reached; check the base address and that the server is running",
            exception.Message,
            StringComparison.Ordinal);
        Assert.Equal(HttpRequestError.ConnectionError, exception.HttpRequestError);
        Assert.IsAssignableFrom<HttpRequestException>(exception);
    }

    [Fact]
    public async Task A_connection_that_breaks_within_the_body_is_a_connection_error()
    {
        using LoopbackServer server = LoopbackServer.AnsweringRaw(System.Text.Encoding.ASCII.GetBytes(Beginning));
        ApiConnectionException exception = await Assert.ThrowsAsync<ApiConnectionException>(() => PetCalls.Client(server).AddPetAsync(new Pet("Rex")));
        Assert.Contains("closed the connection before its answer was complete", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Beginning)]
    public async Task The_timeout_counts_until_the_body_is_read(string answer)
    {
        using LoopbackServer server = LoopbackServer.HangingAfter(answer);
        using HttpClient http = ApiHttpClient.Create(server.Address);
        http.Timeout = TimeSpan.FromMilliseconds(300);
        ApiTimeoutException exception = await Assert.ThrowsAsync<ApiTimeoutException>(
            () => new PetClient(http, PetCalls.Options).AddPetAsync(new Pet("Rex")));
        Assert.Equal($"The operation 'addPet' failed: http://127.0.0.1:{server.Port} gave no complete answer within 0.3 seconds (HttpClient.Timeout).", exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Beginning)]
    public async Task Cancelling_ends_the_call_wherever_it_is(string answer)
    {
        using LoopbackServer server = LoopbackServer.HangingAfter(answer);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PetCalls.Client(server).AddPetAsync(new Pet("Rex"), cancellationToken: cancellation.Token));
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_already_sends_nothing()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PetCalls.Client(server).AddPetAsync(new Pet("Rex"), cancellationToken: new CancellationToken(canceled: true)));
        Assert.Empty(server.Requests);
    }
}
