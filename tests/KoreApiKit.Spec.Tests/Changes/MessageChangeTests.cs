using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Tests.OpenApi;

namespace KoreApiKit.Spec.Tests.Changes;

/// <summary>Media types and credentials that mean the same though they are written differently, or that one covers.</summary>
public class MessageChangeTests
{
    [Theory]
    [InlineData("application/json: S", "'application/json; charset=UTF-8': S", "")]
    [InlineData("application/json: S", "'application/json; charset=utf-8': I", "request-type-changed")]
    [InlineData("application/json: S", "'application/json; v=2': S", "request-media-type-added request-media-type-removed")]
    [InlineData("application/json: S", "'application/*': S", "request-media-type-added")]
    [InlineData("application/json: S", "'*/*': I", "request-media-type-added request-type-changed")]
    [InlineData("application/json: S", "'text/*': S", "request-media-type-added request-media-type-removed")]
    [InlineData("'*/*': S", "application/json: S", "request-media-type-added request-media-type-removed")]
    public void A_request_may_be_sent_as_a_range_allows(string before, string now, string expected) =>
        Assert.Equal(expected, Ids(Request(before), Request(now)));

    [Theory]
    [InlineData("'*/*': S", "application/json: S", "response-media-type-added")]
    [InlineData("'*/*': S", "application/json: I", "response-media-type-added response-type-changed")]
    [InlineData("application/json: S", "'*/*': S", "response-media-type-added response-media-type-removed")]
    [InlineData("'application/json;charset=utf-8': S", "application/json: S", "")]
    public void A_response_that_keeps_to_a_range_is_read_as_before(string before, string now, string expected) =>
        Assert.Equal(expected, Ids(Response(before), Response(now)));

    [Theory]
    [InlineData("application/octet-stream: { schema: { type: string, format: binary } }", "application/octet-stream: {}", "")]
    [InlineData("image/png: { schema: { type: string, format: binary } }", "image/png: { schema: { type: string, contentMediaType: image/png } }", "")]
    [InlineData("image/png: { schema: { type: string, format: binary } }", "image/png: { schema: { type: string, format: binary, maxLength: 9 } }", "response-max-length-added")]
    [InlineData("application/json: { schema: { type: string, format: byte } }", "application/json: { schema: { type: string, contentEncoding: base64 } }", "")]
    [InlineData("application/json: { schema: { type: string, format: byte } }", "application/json: { schema: { type: string, contentEncoding: base64url } }", "response-content-encoding-added response-format-removed")]
    public void Bytes_are_written_otherwise_since_3_1(string before, string now, string expected) =>
        Assert.Equal(expected, Ids(Response(before), Response(now)));

    [Theory]
    [InlineData("[{ key: [] }, { key: [], jwt: [] }]", "[{ key: [] }]", "")]
    [InlineData("[{ oa: [a, b] }, { key: [] }]", "[{ oa: [a, b] }]", "security-alternative-removed")]
    [InlineData("[{ jwt: [] }, { oa: [a, b], key: [] }]", "[{ jwt: [] }, { oa: [a] }]", "security-scheme-removed-from-alternative")]
    public void Credentials_that_are_more_than_enough_are_still_accepted(string before, string now, string expected) =>
        Assert.Equal(expected, Ids(Security(before, "key", "X-Key"), Security(now, "key", "X-Key")));

    [Fact]
    public void A_security_scheme_of_another_name_asks_for_the_same_credentials() =>
        Assert.Equal(
            "security-scheme-added security-scheme-removed",
            Ids(Security("[{ key: [], jwt: [] }]", "key", "X-Key"), Security("[{ secret: [], jwt: [] }]", "secret", "X-Key")));

    [Fact]
    public void A_security_scheme_of_another_name_and_content_asks_for_others() =>
        Assert.Equal(
            "security-alternative-added security-alternative-removed security-scheme-added security-scheme-removed",
            Ids(Security("[{ key: [] }]", "key", "X-Key"), Security("[{ secret: [] }]", "secret", "X-Secret")));

    [Fact]
    public void The_header_of_a_key_is_the_same_in_any_case() =>
        Assert.Equal("", Ids(Security("[{ key: [] }]", "key", "X-Key"), Security("[{ key: [] }]", "key", "x-key")));

    private static string Request(string content) => Documents.Head + $$"""
        paths:
          /things: { post: { requestBody: { content: { {{WithSchemas(content)}} } }, responses: { '204': { description: None } } } }
        """;

    private static string Response(string content) => Documents.Head + $$"""
        paths:
          /things: { get: { responses: { '200': { description: OK, content: { {{WithSchemas(content)}} } } } } }
        """;

    private static string WithSchemas(string content) => content
        .Replace(": S", ": { schema: { type: string } }", StringComparison.Ordinal)
        .Replace(": I", ": { schema: { type: integer } }", StringComparison.Ordinal);

    private static string Security(string requirements, string name, string header) => Documents.Head + $$"""
        paths:
          /things: { get: { security: {{requirements}}, responses: { '204': { description: None } } } }
        components:
          securitySchemes:
            {{name}}: { type: apiKey, in: header, name: {{header}} }
            jwt: { type: http, scheme: bearer }
            oa: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://a.example/t', scopes: { a: A, b: B } } } }
        """;

    private static string Ids(string before, string now) =>
        string.Join(' ', ApiComparison.Compare(Read(before), Read(now)).Select(change => change.Rule.Id).Order(StringComparer.Ordinal));

    private static OpenApiDocument Read(string text) => Assert.IsType<OpenApiDocument>(Documents.Read(text).Document);
}
