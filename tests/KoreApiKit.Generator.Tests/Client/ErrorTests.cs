using System.Net;
using KoreApiKit.Errors;
using KoreApiKit.Generator.Tests.Client.Emitted;

namespace KoreApiKit.Generator.Tests.Client;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("400 Bad Request", "application/json")]
    [InlineData("409 Conflict", "application/problem+json")]
    public async Task A_documented_error_is_typed(string status, string contentType)
    {
        using LoopbackServer server = LoopbackServer.Answering(status, """{"title":"No room"}""", contentType, "Retry-After: 9\r\n");
        ProblemException exception = await Assert.ThrowsAsync<ProblemException>(() => Add(server));
        Assert.Equal("No room", exception.Error.Title);
        Assert.Equal(status, $"{(int)exception.StatusCode} {exception.ReasonPhrase}");
        Assert.Equal("""{"title":"No room"}""", exception.ResponseBody);
        Assert.Equal(contentType, exception.ContentType);
        Assert.Equal("9", exception.Headers.GetValues("Retry-After").Single());
        Assert.Equal(("addPet", "POST", "/shops/blue%20shop/pets"), (exception.OperationId, exception.Method, exception.Path));
        Assert.False(exception.IsResponseBodyTruncated);
        Assert.Equal(
            $"The operation 'addPet' (POST /shops/blue%20shop/pets) failed: the server answered {status}.",
            exception.Message);
    }

    [Fact]
    public async Task A_documented_text_error_is_typed()
    {
        using LoopbackServer server = LoopbackServer.Answering("503 Down", "try later", "text/plain");
        PlainException exception = await Assert.ThrowsAsync<PlainException>(() => Add(server));
        Assert.Equal("try later", exception.Error);
    }

    [Theory]
    [InlineData("400 Bad Request", "<html>proxy</html>", "text/html")]
    [InlineData("400 Bad Request", "{\"title\":", "application/json")]
    [InlineData("400 Bad Request", "{}", "application/json")]
    [InlineData("404 Not Found", "{\"title\":\"x\"}", "application/json")]
    [InlineData("201 Created", "{\"name\":\"x\"}", "application/json")]
    public async Task What_is_not_documented_is_an_untyped_error_with_its_body(string status, string body, string contentType)
    {
        using LoopbackServer server = LoopbackServer.Answering(status, body, contentType);
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Add(server));
        Assert.Equal(body, exception.ResponseBody);
        Assert.Contains(status, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_without_a_body_has_none()
    {
        using LoopbackServer server = LoopbackServer.Answering("400 Bad Request", contentType: null);
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Add(server));
        Assert.Null(exception.ResponseBody);
        Assert.Null(exception.ContentType);
    }

    [Fact]
    public async Task The_default_error_is_typed_but_no_undocumented_success()
    {
        using LoopbackServer failing = LoopbackServer.Answering("418 Teapot", """{"title":"short"}""");
        Assert.Equal("short", (await Assert.ThrowsAsync<ProblemException>(() => PetCalls.Client(failing).GetPetAsync("1"))).Error.Title);

        using LoopbackServer created = LoopbackServer.Answering("201 Created", """{"title":"no error"}""");
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => PetCalls.Client(created).GetPetAsync("1"));
        Assert.EndsWith("a status that the specification does not document.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        using var elsewhere = LoopbackServer.Answering("200 OK", """{"name":"thief"}""");
        using LoopbackServer server = LoopbackServer.Answering("307 Temporary Redirect", headers: $"Location: {elsewhere.Address}\r\n");
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Add(server));
        Assert.Equal(HttpStatusCode.TemporaryRedirect, exception.StatusCode);
        Assert.Contains("redirects are not followed", exception.Message, StringComparison.Ordinal);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task The_body_of_an_error_is_cut_at_the_limit_between_characters()
    {
        using LoopbackServer server = LoopbackServer.Answering("500 Oops", "aüb" + new string('x', 100_000), "text/html");
        var options = new PetClientOptions { Shop = "s", ApiKey = PetCalls.Options.ApiKey, MaxErrorBodyBytes = 2 };
        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => PetCalls.Client(server, options).AddPetAsync(new Pet("Rex")));
        Assert.Equal("a", exception.ResponseBody);
        Assert.True(exception.IsResponseBodyTruncated);
    }

    [Theory]
    [InlineData("{\"name\":", "application/json", "not the JSON that the specification promises")]
    [InlineData("{} x", "application/json", "not the JSON that the specification promises")]
    [InlineData("{}", "application/json", "The required property 'name' is missing.")]
    [InlineData("", "application/json", "the body is empty")]
    [InlineData("", null, "the body is empty")]
    [InlineData("<html>", "text/html", "its content type is text/html where the specification promises application/json")]
    [InlineData("{}", "application/json; charset=klingon", "the charset 'klingon' of its content type is unknown")]
    public async Task A_success_that_cannot_be_read_says_why(string body, string? contentType, string problem)
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", body, contentType);
        ApiResponseFormatException exception = await Assert.ThrowsAsync<ApiResponseFormatException>(() => Add(server));
        Assert.StartsWith("The operation 'addPet' (POST /shops/blue%20shop/pets) was answered 200 OK, but ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        Assert.Equal(body.Length == 0 ? null : body, exception.ResponseBody);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", $$"""{"name":"{{new string('x', 5000)}}"}""");
        var options = new PetClientOptions { Shop = "s", ApiKey = PetCalls.Options.ApiKey, MaxResponseBodyBytes = 4096, MaxErrorBodyBytes = 10 };
        ApiResponseFormatException exception = await Assert.ThrowsAsync<ApiResponseFormatException>(
            () => PetCalls.Client(server, options).AddPetAsync(new Pet("Rex")));
        Assert.Contains("longer than 4096 bytes", exception.Message, StringComparison.Ordinal);
        Assert.Equal("{\"name\":\"x", exception.ResponseBody);
        Assert.True(exception.IsResponseBodyTruncated);
    }

    private static Task<Pet> Add(LoopbackServer server) => PetCalls.Client(server).AddPetAsync(new Pet("Rex"));
}
