using KoreApiKit.Generator.Tests.Client;
using KoreApiKit.Generator.Tests.Infrastructure;

namespace KoreApiKit.Generator.Tests.Operations;

/// <summary>Every kind of answer, read over a socket.</summary>
public sealed class ResponseTests
{
    private static readonly SpecLibrary Shop = new("""
        paths:
          /pets:
            get:
              operationId: getPet
              responses:
                '200':
                  description: The pet.
                  headers:
                    X-Rate-Limit: { description: Calls that are left., schema: { type: integer } }
                    X-Tags: { schema: { type: array, items: { type: string } } }
                    X-Pet: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
                    X-Size: { explode: true, schema: { type: object, properties: { width: { type: integer }, unit: { type: string } } } }
                    Last-Modified: { schema: { type: string, format: date-time } }
                    Content-Language: { schema: { type: string } }
                  content:
                    application/json: { schema: { $ref: '#/components/schemas/Pet' } }
                '202': { description: Later., content: { application/json: { schema: { $ref: '#/components/schemas/Ticket' } } } }
                '204': { description: None. }
                '404': { description: No such pet. }
                '4XX': { description: Refused., headers: { Retry-After: { schema: { type: integer } } }, content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
                default: { description: Failed., content: { application/json: { schema: { $ref: '#/components/schemas/Ticket' } } } }
          /default:
            get: { operationId: getDefault, responses: { default: { description: The pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
          /text:
            get: { operationId: getText, responses: { '200': { description: Text., content: { text/plain: {} } } } }
          /file:
            get: { operationId: getFile, responses: { '200': { description: A file., content: { application/pdf: {}, image/png: {} } } } }
          /report:
            get:
              operationId: getReport
              responses:
                '200':
                  description: The report.
                  content:
                    text/csv: { schema: { type: string } }
                    application/json: { schema: { $ref: '#/components/schemas/Pet' } }
                    text/json: { schema: { $ref: '#/components/schemas/Pet' } }
                    application/pdf: {}
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
            Ticket: { type: object, required: [id], properties: { id: { type: integer } } }
            Problem: { type: object, properties: { title: { type: string } } }
        """);

    [Fact]
    public void Emitted_code() => Snapshot.Match("Responses", Shop.Operations + Shop.Core);

    [Fact]
    public void Nothing_is_left_out() => Assert.Empty(Shop.Findings);

    [Theory]
    [InlineData("200 OK", """{"name":"Rex"}""", "OK Rex null")]
    [InlineData("202 Accepted", """{"id":7}""", "Accepted null 7")]
    [InlineData("204 No Content", "", "NoContent null null")]
    public void Each_success_has_its_type(string status, string body, string expected)
    {
        using LoopbackServer server = LoopbackServer.Answering(status, body);
        Assert.Equal(expected, Shop.Call(server, """
            ApiResponse<Pet?> response = await client.GetPetResponseAsync();
            return $"{response.StatusCode} {response.Value?.Name ?? "null"} {(response.Alternative as Ticket)?.Id.ToString() ?? "null"}";
            """));
    }

    [Theory]
    [InlineData("404 Not Found", "{}", "ApiException")]
    [InlineData("409 Conflict", """{"title":"no"}""", "ProblemException no")]
    [InlineData("500 Oops", """{"id":7}""", "TicketException 7")]
    [InlineData("302 Found", """{"id":7}""", "TicketException 7")]
    [InlineData("201 Created", """{"name":"Rex"}""", "ApiException")]
    public void Each_error_has_its_exception(string status, string body, string expected)
    {
        using LoopbackServer server = LoopbackServer.Answering(status, body);
        Assert.Equal(expected, Shop.Call(server, """
            try { await client.GetPetAsync(); return "none"; }
            catch (ProblemException exception) { return $"ProblemException {exception.Error.Title}"; }
            catch (TicketException exception) { return $"TicketException {exception.Error.Id}"; }
            catch (ApiException exception) { return exception.GetType().Name; }
            """));
    }

    [Theory]
    [InlineData("200 OK", "Rex")]
    [InlineData("206 Partial", "Rex")]
    [InlineData("400 Bad", "ApiException")]
    public void A_default_alone_is_the_success(string status, string expected)
    {
        using LoopbackServer server = LoopbackServer.Answering(status, """{"name":"Rex"}""");
        Assert.Equal(expected, Shop.Call(server, """
            try { return (await client.GetDefaultAsync()).Name; }
            catch (ApiException exception) { return exception.GetType().Name; }
            """));
    }

    [Fact]
    public void Headers_have_types()
    {
        const string headers = "X-Rate-Limit: 12\r\nX-Tags: a, b\r\nX-Pet: {\"name\":\"Rex\"}\r\nX-Size: width=3,unit=cm\r\nLast-Modified: Wed, 21 Oct 2015 07:28:00 GMT\r\nContent-Language: de\r\n";
        using LoopbackServer server = LoopbackServer.Answering("200 OK", """{"name":"Rex"}""", headers: headers);
        Assert.Equal("12 a+b Rex 3cm 2015-10-21T07:28 de True", Shop.Call(server, """
            ApiResponse<Pet?> response = await client.GetPetResponseAsync();
            return $"{response.GetXRateLimit() + 0} {string.Join("+", response.GetXTags()!)} {response.GetXPet()!.Name} {response.GetXSize()!.Width}{response.GetXSize()!.Unit} {response.GetLastModified()!.Value.UtcDateTime:yyyy-MM-ddTHH:mm} {response.GetContentLanguage()} {response.GetRetryAfter() is null}";
            """));
    }

    [Fact]
    public void Headers_of_errors_have_types_too_and_what_they_are_not_is_said()
    {
        using LoopbackServer server = LoopbackServer.Answering("429 Slow Down", "{}", headers: "Retry-After: 30\r\nX-Rate-Limit: many\r\n");
        string[] lines = Shop.Call(server, """
            try { await client.GetPetAsync(); return "none"; }
            catch (ProblemException exception)
            {
                try { exception.GetXRateLimit(); return "none"; }
                catch (FormatException format) { return $"{exception.GetRetryAfter()}\n{format.Message}"; }
            }
            """).Split('\n');
        Assert.Equal("30", lines[0]);
        Assert.StartsWith("The header 'X-Rate-Limit' of the answer is not what the specification says: ", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("await client.GetTextAsync()", "text/plain", "text/plain")]
    [InlineData("new StreamReader(await client.GetFileAsync()).ReadToEnd()", "application/pdf", "application/pdf, image/png")]
    [InlineData("new StreamReader(await client.GetReportAsStreamAsync()).ReadToEnd()", "application/pdf", "application/pdf")]
    [InlineData("await client.GetReportAsTextAsync()", "text/csv", "text/csv")]
    public void Text_and_bytes_are_read_and_asked_for(string call, string contentType, string accept)
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", "grün", contentType);
        Assert.Equal("grün", Shop.Call(server, $"return {call};"));
        Assert.Equal(accept, server.Request.Header("Accept"));
    }

    [Fact]
    public void The_preferred_media_type_has_the_operations_name()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", """{"name":"Rex"}""");
        Assert.Equal("Rex", Shop.Call(server, "return (await client.GetReportAsync()).Name;"));
        Assert.Equal("application/json, text/json", server.Request.Header("Accept"));
    }
}
