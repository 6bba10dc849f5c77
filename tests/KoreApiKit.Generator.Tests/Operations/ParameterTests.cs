using KoreApiKit.Generator.Tests.Client;
using KoreApiKit.Generator.Tests.Infrastructure;

namespace KoreApiKit.Generator.Tests.Operations;

/// <summary>
/// Parameters from the document to the bytes that a server receives: what the table of styles (tested by
/// <see cref="StyleTests"/>) leaves open.
/// </summary>
public sealed class ParameterTests
{
    private static readonly SpecLibrary Shop = new("""
        paths:
          /find:
            parameters:
              - { name: shared, in: query, schema: { type: integer } }
            get:
              operationId: find
              parameters:
                - { name: path, in: query, allowReserved: true, schema: { type: string } }
                - { name: empty, in: query, allowEmptyValue: true, schema: { type: array, items: { type: string } } }
                - { name: filter, in: query, content: { application/json: { schema: { type: object, properties: { a: { type: array, items: { type: integer } } } } } } }
                - { name: deep, in: query, style: deepObject, explode: true, schema: { type: object, properties: { a: { type: object, properties: { b: { type: string } } }, list: { type: array, items: { type: string } } } } }
                - { name: since, in: query, schema: { type: string, format: date-time } }
                - { name: ratio, in: query, schema: { type: number } }
                - { name: coat, in: query, schema: { $ref: '#/components/schemas/Coat' } }
                - { name: days, in: query, explode: false, schema: { type: array, items: { type: string, format: date } } }
                - { name: X-Ids, in: header, schema: { type: array, items: { type: integer } } }
                - { name: session, in: cookie, schema: { type: string } }
                - { name: prefs, in: cookie, schema: { type: array, items: { type: string } } }
              responses: { '204': { description: Done. } }
          /files/{name}.{format}/of/{ids}:
            get:
              operationId: getFile
              parameters:
                - { name: name, in: path, required: true, schema: { type: string } }
                - { name: format, in: path, required: true, style: label, schema: { type: string } }
                - { name: ids, in: path, required: true, style: matrix, explode: true, schema: { type: array, items: { type: integer } } }
              responses: { '204': { description: Done. } }
          /form:
            get:
              operationId: findByForm
              parameters:
                - { name: q, in: querystring, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string }, n: { type: integer } } } } } }
              responses: { '204': { description: Done. } }
            query:
              operationId: query
              requestBody: { content: { application/json: { schema: { type: string } } } }
              responses: { '204': { description: Done. } }
            additionalOperations:
              Copy: { operationId: copy, responses: { '204': { description: Done. } } }
          /json:
            get:
              operationId: findByJson
              parameters:
                - { name: q, in: querystring, required: true, content: { application/json: { schema: { type: array, items: { type: integer } } } } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Coat: { type: string, enum: [short hair, long] }
        """, "3.2.0");

    private static readonly SpecLibrary Swagger = new("""
        swagger: '2.0'
        consumes: [application/x-www-form-urlencoded]
        paths:
          /find:
            post:
              operationId: find
              parameters:
                - { name: usual, in: query, type: array, items: { type: string } }
                - { name: csv, in: query, type: array, items: { type: string }, collectionFormat: csv }
                - { name: ssv, in: query, type: array, items: { type: string }, collectionFormat: ssv }
                - { name: pipes, in: query, type: array, items: { type: string }, collectionFormat: pipes }
                - { name: multi, in: query, type: array, items: { type: string }, collectionFormat: multi }
                - { name: list, in: formData, type: array, items: { type: string } }
                - { name: many, in: formData, type: array, items: { type: string }, collectionFormat: multi }
              responses: { '204': { description: Done. } }
        """, version: "");

    [Fact]
    public void Emitted_code() => Snapshot.Match("Parameters", Shop.Operations);

    [Fact]
    public void Nothing_is_left_out() => Assert.Empty(Shop.Findings);

    [Theory]
    [InlineData("client.FindAsync()", "GET /find")]
    [InlineData("client.FindAsync(shared: 7)", "GET /find?shared=7")]
    [InlineData("client.FindAsync(path: \"a/b?c=d e#f\")", "GET /find?path=a/b?c=d%20e%23f")]
    [InlineData("client.FindAsync(empty: Array.Empty<string>())", "GET /find?empty=")]
    [InlineData("client.FindAsync(empty: new[] { \"x\", \"y z\" })", "GET /find?empty=x&empty=y%20z")]
    [InlineData("client.FindAsync(filter: new FindFilter { A = [1, 2] })", "GET /find?filter=%7B%22a%22%3A%5B1%2C2%5D%7D")]
    [InlineData("client.FindAsync(deep: new FindDeep { A = new FindDeepA { B = \"c\" }, List = [\"x\", \"y\"] })", "GET /find?deep%5Ba%5D%5Bb%5D=c&deep%5Blist%5D%5B0%5D=x&deep%5Blist%5D%5B1%5D=y")]
    [InlineData("client.FindAsync(since: new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), ratio: 1.5, coat: Coat.ShortHair)", "GET /find?since=2026-01-02T03%3A04%3A05Z&ratio=1.5&coat=short%20hair")]
    [InlineData("client.FindAsync(days: new[] { new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 3) })", "GET /find?days=2026-01-02,2026-01-03")]
    [InlineData("client.GetFileAsync(\"a/b\", \"x\", new long[] { 1, 2 })", "GET /files/a%2Fb..x/of/;ids=1;ids=2")]
    [InlineData("client.FindByFormAsync(new FindByFormQ { A = \"x&y\", N = 2 })", "GET /form?a=x%26y&n=2")]
    [InlineData("client.FindByFormAsync()", "GET /form")]
    [InlineData("client.FindByJsonAsync(new long[] { 1, 2 })", "GET /json?%5B1%2C2%5D")]
    [InlineData("client.QueryAsync(\"x\")", "QUERY /form")]
    [InlineData("client.CopyAsync()", "Copy /form")]
    public void A_value_is_written_as_the_document_says(string call, string expected)
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        Shop.Call(server, $"await {call}; return \"\";");
        Assert.Equal(expected + " HTTP/1.1", server.Request.Line);
    }

    [Fact]
    public void Headers_and_cookies_are_written_as_the_document_says()
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        Shop.Call(server, "await client.FindAsync(xIds: new long[] { 1, 2 }, session: \"a b\", prefs: new[] { \"x\", \"y\" }); return \"\";");
        Assert.Equal("1,2", server.Request.Header("X-Ids"));
        Assert.Equal("session=a%20b; prefs=x; prefs=y", server.Request.Header("Cookie"));
    }

    [Fact]
    public void Collections_of_Swagger_are_written_in_their_format()
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        Swagger.Call(server, """
            string[] two = ["x", "y"];
            await client.FindAsync(new FindFormRequest { List = two, Many = two }, usual: two, csv: two, ssv: two, pipes: two, multi: two);
            return "";
            """);
        Assert.Equal("/find?usual=x,y&csv=x,y&ssv=x%20y&pipes=x%7Cy&multi=x&multi=y", server.Request.Target);
        Assert.Equal("list=x,y&many=x&many=y", server.Request.Body);
    }
}
