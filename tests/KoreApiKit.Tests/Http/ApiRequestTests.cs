using System.Net;
using KoreApiKit.Errors;
using KoreApiKit.Http;

namespace KoreApiKit.Tests.Http;

public sealed class ApiRequestTests
{
    private static readonly ApiOperation Operation = new("do", "GET", "/x", null);

    [Theory]
    [InlineData("//evil.example/", "https://host/base//evil.example/")]
    [InlineData("@evil.example", "https://host/base/@evil.example")]
    [InlineData(":81/", "https://host/base/:81/")]
    public async Task No_path_leads_to_another_host(string path, string expected)
    {
        using var handler = new RecordingHandler();
        using ApiRequest request = Connection(handler).CreateRequest(Operation);
        request.AppendPath(path);
        using ApiReply reply = await Connection(handler).SendAsync(request, default);
        Assert.Equal(expected, handler.Address);
    }

    [Fact]
    public async Task A_first_path_parameter_stays_behind_the_base_path()
    {
        using var handler = new RecordingHandler();
        using ApiRequest request = Connection(handler).CreateRequest(Operation);
        request.AppendPathParameter("p", ParameterStyle.Simple, false, ParameterValue.Of("evil.example"));
        using ApiReply reply = await Connection(handler).SendAsync(request, default);
        Assert.Equal("https://host/base/evil.example", handler.Address);
    }

    [Fact]
    public async Task Two_parameters_cannot_make_a_dot_segment_together()
    {
        using var handler = new RecordingHandler();
        using ApiRequest request = Connection(handler).CreateRequest(Operation);
        request.AppendPath("/a/");
        request.AppendPathParameter("one", ParameterStyle.Simple, false, ParameterValue.Of("."));
        request.AppendPathParameter("two", ParameterStyle.Simple, false, ParameterValue.Of("."));
        await Assert.ThrowsAsync<ArgumentException>(() => Connection(handler).SendAsync(request, default));
        Assert.Null(handler.Address);
    }

    [Fact]
    public async Task Reserved_characters_cannot_end_the_query()
    {
        using var handler = new RecordingHandler();
        using ApiRequest request = Connection(handler).CreateRequest(Operation);
        request.AppendPath("/x");
        request.AddQueryParameter("q", ParameterStyle.Form, true, allowReserved: true, ParameterValue.Of("a/b?c[d]#e"));
        request.AddQueryParameter("key", ParameterStyle.Form, true, allowReserved: false, ParameterValue.Of("k"));
        using ApiReply reply = await Connection(handler).SendAsync(request, default);
        Assert.Equal("https://host/base/x?q=a/b?c[d]%23e&key=k", handler.Address);
    }

    [Fact]
    public async Task A_handlers_own_exception_passes_through()
    {
        var own = new InvalidOperationException("circuit open");
        using var handler = new RecordingHandler(own);
        using ApiRequest request = Connection(handler).CreateRequest(Operation);
        Assert.Same(own, await Assert.ThrowsAsync<InvalidOperationException>(() => Connection(handler).SendAsync(request, default)));
    }

    [Fact]
    public async Task An_unknown_host_is_said_to_be_unknown()
    {
        using var handler = new RecordingHandler(new HttpRequestException(HttpRequestError.NameResolutionError, "no such host"));
        using ApiRequest request = Connection(handler).CreateRequest(Operation);
        ApiConnectionException exception = await Assert.ThrowsAsync<ApiConnectionException>(() => Connection(handler).SendAsync(request, default));
        Assert.Equal("The operation 'do' failed: the host name of https://host is unknown; check the base address (no such host).", exception.Message);
    }

    private static ApiConnection Connection(HttpMessageHandler handler) => new(
        new HttpClient(handler, disposeHandler: false) { BaseAddress = new Uri("https://user:password@host/base/") }, new Options(), "Client", null);

    private sealed class Options : ApiConnectionOptions;

    private sealed class RecordingHandler(Exception? failure = null) : HttpMessageHandler
    {
        public string? Address { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Address = request.RequestUri!.AbsoluteUri;
            return failure is null ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)) : Task.FromException<HttpResponseMessage>(failure);
        }
    }
}
