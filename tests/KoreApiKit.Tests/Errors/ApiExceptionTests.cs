using System.Net;
using KoreApiKit.Errors;

namespace KoreApiKit.Tests.Errors;

public sealed class ApiExceptionTests
{
    [Theory]
    [InlineData(500, "Oops", "The operation 'do' (GET /x) failed: the server answered 500 Oops.")]
    [InlineData(500, null, "The operation 'do' (GET /x) failed: the server answered 500.")]
    [InlineData(302, "Found", "The operation 'do' (GET /x) failed: the server answered 302 Found, and redirects are not followed, so that no credential reaches another host.")]
    [InlineData(202, "Accepted", "The operation 'do' (GET /x) failed: the server answered 202 Accepted, a status that the specification does not document.")]
    public void The_message_is_one_sentence(int status, string? reason, string expected)
    {
        using var response = new HttpResponseMessage();
        var failure = new ApiFailure
        {
            OperationId = "do",
            Method = "GET",
            Path = "/x",
            StatusCode = (HttpStatusCode)status,
            ReasonPhrase = reason,
            Headers = response.Headers,
            ResponseBody = "personal data",
        };
        Assert.Equal(expected, new ApiException(failure).Message);
    }
}
