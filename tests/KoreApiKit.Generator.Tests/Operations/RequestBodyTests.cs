using KoreApiKit.Generator.Tests.Client;
using KoreApiKit.Generator.Tests.Infrastructure;

namespace KoreApiKit.Generator.Tests.Operations;

/// <summary>Every kind of request body as the bytes that a server receives.</summary>
public sealed class RequestBodyTests
{
    private static readonly SpecLibrary Shop = new("""
        paths:
          /json:
            put: { operationId: putJson, requestBody: { required: true, content: { application/vnd.pet+json: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: { '204': { description: Done. } } }
          /numbers:
            put: { operationId: putNumber, requestBody: { content: { application/json: { schema: { type: integer } } } }, responses: { '204': { description: Done. } } }
          /form:
            put:
              operationId: putForm
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema:
                      type: object
                      properties:
                        name: { type: string }
                        tags: { type: array, items: { type: string } }
                        codes: { type: array, items: { type: integer } }
                        pipes: { type: array, items: { type: string } }
                        deep: { type: object, properties: { a: { type: object, properties: { b: { type: string } } }, list: { type: array, items: { type: integer } } } }
                        json: { type: array, items: { type: integer } }
                        pet: { $ref: '#/components/schemas/Pet' }
                        url: { type: string }
                    encoding:
                      codes: { style: form, explode: false }
                      pipes: { style: pipeDelimited, explode: false }
                      deep: { style: deepObject, explode: true }
                      json: { contentType: application/json }
                      url: { allowReserved: true }
              responses: { '204': { description: Done. } }
          /parts:
            post:
              operationId: sendParts
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      required: [photo]
                      properties:
                        photo: { type: string, format: binary }
                        more: { type: array, items: { type: string, format: binary } }
                        title: { type: string }
                        tags: { type: array, items: { type: string } }
                        sizes: { type: array, items: { type: integer } }
                        pet: { $ref: '#/components/schemas/Pet' }
                        kind: { const: pet }
                    encoding:
                      photo: { contentType: 'image/png, image/jpeg', headers: { X-Origin: { schema: { const: camera } }, Content-Type: { schema: { type: string } } } }
                      title: { contentType: text/markdown }
                      sizes: { contentType: application/json }
                      pet: { contentType: application/vnd.pet+json }
                      tags: { style: form, explode: false }
              responses: { '204': { description: Done. } }
          /bytes:
            put: { operationId: putBytes, requestBody: { required: true, content: { application/octet-stream: {} } }, responses: { '204': { description: Done. } } }
          /image:
            put: { operationId: putImage, requestBody: { required: true, content: { 'image/*': {} } }, responses: { '204': { description: Done. } } }
          /text:
            put: { operationId: putText, requestBody: { content: { text/csv: { schema: { type: string } } } }, responses: { '204': { description: Done. } } }
          /lines:
            put: { operationId: putLines, requestBody: { required: true, content: { application/x-ndjson: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: { '204': { description: Done. } } }
          /sequence:
            put: { operationId: putSequence, requestBody: { content: { application/json-seq: { itemSchema: { type: integer } } } }, responses: { '204': { description: Done. } } }
          /many:
            post:
              operationId: addPet
              requestBody:
                required: true
                content:
                  text/plain: { schema: { type: string } }
                  application/json: { schema: { $ref: '#/components/schemas/Pet' } }
                  application/xml: { schema: { $ref: '#/components/schemas/Pet' } }
                  application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Pet' } }
                  multipart/form-data: { schema: { type: object, properties: { photo: { type: string, format: binary } } } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
        """);

    [Fact]
    public void Emitted_code() => Snapshot.Match("RequestBodies", Shop.Operations);

    [Fact]
    public void Nothing_is_left_out() => Assert.Empty(Shop.Findings);

    [Theory]
    [InlineData("""await client.PutJsonAsync(new Pet { Name = "Rex" });""", "application/vnd.pet+json", """{"name":"Rex"}""")]
    [InlineData("await client.PutNumberAsync(7);", "application/json", "7")]
    [InlineData("await client.PutNumberAsync();", null, "")]
    [InlineData("""await client.PutBytesAsync(new MemoryStream(new byte[] { 1, 255 }));""", "application/octet-stream", "\u0001\u00FF")]
    [InlineData("""await client.PutImageAsync(new MemoryStream(new byte[] { 2 }), "image/gif");""", "image/gif", "\u0002")]
    [InlineData("""await client.PutImageAsync(new MemoryStream(new byte[] { 2 }));""", "application/octet-stream", "\u0002")]
    [InlineData("""await client.PutTextAsync("a;b\n");""", "text/csv; charset=utf-8", "a;b\n")]
    [InlineData("""await client.AddPetAsync(new Pet { Name = "Rex" });""", "application/json", """{"name":"Rex"}""")]
    [InlineData("""await client.AddPetWithTextAsync("Rex");""", "text/plain; charset=utf-8", "Rex")]
    public void A_body_is_sent_under_its_media_type(string call, string? contentType, string body)
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        Shop.Call(server, call + " return \"\";");
        Assert.Equal(contentType, server.Request.Header("Content-Type"));
        Assert.Equal(body, server.Request.Body);
    }

    [Fact]
    public void Members_of_a_form_are_written_as_their_encodings_say()
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        Shop.Call(server, """
            await client.PutFormAsync(new PutFormFormRequest
            {
                Name = "a b&c",
                Tags = ["x", "y/z"],
                Codes = [1, 2],
                Pipes = ["p", "q"],
                Deep = new PutFormFormRequestDeep { A = new PutFormFormRequestDeepA { B = "c" }, List = [7, 8] },
                Json = [3, 4],
                Pet = new Pet { Name = "Rex" },
                Url = "https://x/?y=z",
            });
            return "";
            """);
        Assert.Equal("application/x-www-form-urlencoded", server.Request.Header("Content-Type"));
        Assert.Equal(
            "name=a%20b%26c&tags=x&tags=y%2Fz&codes=1,2&pipes=p%7Cq&deep%5Ba%5D%5Bb%5D=c&deep%5Blist%5D%5B0%5D=7&deep%5Blist%5D%5B1%5D=8"
                + "&json=%5B3%2C4%5D&pet=%7B%22name%22%3A%22Rex%22%7D&url=https://x/?y=z",
            server.Request.Body);
    }

    [Fact]
    public void Parts_have_the_content_types_and_headers_of_their_encodings()
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        Shop.Call(server, """
            await client.SendPartsAsync(new SendPartsMultipartRequest
            {
                Photo = new MemoryStream(Encoding.ASCII.GetBytes("PNG")),
                More = [new FilePart(new MemoryStream(Encoding.ASCII.GetBytes("GIF")), "über.gif", "image/gif")],
                Title = "# T",
                Tags = ["x", "y"],
                Sizes = [1, 2],
                Pet = new Pet { Name = "Rex" },
            });
            return "";
            """);
        Assert.Equal(
            [
                "Content-Type: image/png\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"photo\"\r\nX-Origin: camera\r\n\r\nPNG",
                "Content-Type: image/gif\r\nContent-Disposition: form-data; name=\"more\"; filename=\"%C3%BCber.gif\"\r\n\r\nGIF",
                "Content-Type: text/markdown\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n# T",
                "Content-Disposition: form-data; name=\"tags\"\r\n\r\nx,y",
                "Content-Type: application/json\r\nContent-Disposition: form-data; name=\"sizes\"\r\n\r\n[1,2]",
                "Content-Type: application/vnd.pet+json\r\nContent-Disposition: form-data; name=\"pet\"\r\n\r\n{\"name\":\"Rex\"}",
                "Content-Disposition: form-data; name=\"kind\"\r\n\r\npet",
            ],
            Parts(server.Request));
    }

    [Theory]
    [InlineData("client.PutLinesAsync(pets())", "application/x-ndjson", "{\"name\":\"Rex\"}\n{\"name\":\"Bello\"}\n")]
    [InlineData("client.PutSequenceAsync(ApiItems.From(new long[] { 1, 2 }))", "application/json-seq", "\u001E1\n\u001E2\n")]
    public void Items_are_sent_one_by_one_while_they_are_made(string call, string contentType, string body)
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        Shop.Call(server, $$"""
            Func<IAsyncEnumerable<Pet>> pets = Pets;
            await {{call}};
            return "";

            async IAsyncEnumerable<Pet> Pets()
            {
                yield return new Pet { Name = "Rex" };
                await Task.Yield();
                yield return new Pet { Name = "Bello" };
            }
            """);
        Assert.Equal(contentType, server.Request.Header("Content-Type"));
        Assert.Equal("chunked", server.Request.Header("Transfer-Encoding"));
        Assert.Equal(body, Unchunked(server.Request.Body));
    }

    [Fact]
    public void A_variant_sends_another_media_type()
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        Shop.Call(server, """
            await client.AddPetWithMultipartAsync(new AddPetMultipartRequest { Photo = new MemoryStream(Encoding.ASCII.GetBytes("PNG")) });
            return "";
            """);
        Assert.StartsWith("multipart/form-data; boundary=", server.Request.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Equal(["Content-Type: application/octet-stream\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"photo\"\r\n\r\nPNG"], Parts(server.Request));
    }

    [Fact]
    public void Media_types_of_one_type_in_CSharp_are_no_choice() => Assert.Equal(
        ["AddPetAsync", "AddPetWithMultipartAsync", "AddPetWithTextAsync"],
        Shop.Run("""
            return string.Join(" ", typeof(IShopClient).GetMethods().Select(method => method.Name)
                .Where(name => name.StartsWith("AddPet") && !name.EndsWith("ResponseAsync")).OrderBy(name => name, StringComparer.Ordinal));
            """).Split(' '));

    private static string[] Parts(ReceivedRequest request)
    {
        string boundary = request.Header("Content-Type")!.Split("boundary=")[1].Trim('"');
        string[] parts = request.Body.Split("--" + boundary, StringSplitOptions.None).Select(part => part.Trim('\r', '\n')).ToArray();
        Assert.Equal(("", "--"), (parts[0], parts[^1]));
        return parts[1..^1];
    }

    private static string Unchunked(string body)
    {
        var text = new System.Text.StringBuilder();
        while (true)
        {
            int line = body.IndexOf("\r\n", StringComparison.Ordinal);
            int length = int.Parse(body[..line], System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
            if (length == 0)
            {
                return text.ToString();
            }

            text.Append(body, line + 2, length);
            body = body[(line + 4 + length)..];
        }
    }
}
