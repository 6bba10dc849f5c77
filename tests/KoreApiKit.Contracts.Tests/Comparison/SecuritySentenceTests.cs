using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Comparison.WholeFinding;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>Which credentials count, and how those that are missing are named.</summary>
public class SecuritySentenceTests
{
    private const string Done = "responses: { '200': { description: Done. } }";

    private static readonly ApiSpecification Secured = TestSpec.Paths(
        $$"""
        /q:
          get: { security: [ { query: [] } ], parameters: [ { name: a, in: query, schema: {} } ], {{Done}} }
        /c:
          get: { security: [ { cookie: [] } ], {{Done}} }
        /o:
          get: { security: [ { oauth: [] } ], {{Done}} }
        /i:
          get: { security: [ { openid: [] } ], {{Done}} }
        /both:
          get: { security: [ { query: [], basic: [] }, { cookie: [] } ], {{Done}} }
        /tls:
          get: { security: [ { tls: [] } ], {{Done}} }
        """,
        """
        components:
          securitySchemes:
            tls: { type: mutualTLS }
            query: { type: apiKey, in: query, name: key }
            cookie: { type: apiKey, in: cookie, name: sid }
            basic: { type: http, scheme: basic }
            oauth: { type: oauth2, flows: {} }
            openid: { type: openIdConnect, openIdConnectUrl: 'https://id.example' }
        """);

    public static TheoryData<string, string[]> Requests => new()
    {
        {
            """{ "method": "GET", "path": "/q" }""",
            [
                "Error pact.request.security.missing 5 /interactions/0/request: The request lacks the credentials that GET /q requires: the query 'key' (query) (13: the operation requires credentials)",
            ]
        },
        {
            """{ "method": "GET", "path": "/q", "query": { "key": ["1"], "a": ["1"] } }""",
            []
        },
        {
            """{ "method": "GET", "path": "/c" }""",
            [
                "Error pact.request.security.missing 5 /interactions/0/request: The request lacks the credentials that GET /c requires: the cookie 'sid' (cookie) (15: the operation requires credentials)",
            ]
        },
        {
            """{ "method": "GET", "path": "/c", "headers": { "Cookie": ["a=1; sid=2"] } }""",
            []
        },
        {
            """{ "method": "GET", "path": "/c", "headers": { "Cookie": ["a=sid; sidx=1"] } }""",
            [
                "Error pact.request.security.missing 5 /interactions/0/request: The request lacks the credentials that GET /c requires: the cookie 'sid' (cookie) (15: the operation requires credentials)",
            ]
        },
        {
            """{ "method": "GET", "path": "/o" }""",
            [
                "Error pact.request.security.missing 5 /interactions/0/request: The request lacks the credentials that GET /o requires: 'Authorization' (oauth) (17: the operation requires credentials)",
            ]
        },
        {
            """{ "method": "GET", "path": "/o", "headers": { "authorization": ["x"] } }""",
            []
        },
        {
            """{ "method": "GET", "path": "/i", "headers": { "Authorization": ["x"] } }""",
            []
        },
        {
            """{ "method": "GET", "path": "/both" }""",
            [
                "Error pact.request.security.missing 5 /interactions/0/request: The request lacks the credentials that GET /both requires: the query 'key' (query) and 'Authorization: basic …' (basic), or the cookie 'sid' (cookie) (21: the operation requires credentials)",
            ]
        },
        {
            """{ "method": "GET", "path": "/both", "query": { "key": ["1"] } }""",
            [
                "Error pact.request.security.missing 5 /interactions/0/request: The request lacks the credentials that GET /both requires: the query 'key' (query) and 'Authorization: basic …' (basic), or the cookie 'sid' (cookie) (21: the operation requires credentials)",
            ]
        },
        {
            """{ "method": "GET", "path": "/both", "headers": { "Authorization": ["Basic eA=="] } }""",
            [
                "Error pact.request.security.missing 5 /interactions/0/request: The request lacks the credentials that GET /both requires: the query 'key' (query) and 'Authorization: basic …' (basic), or the cookie 'sid' (cookie) (21: the operation requires credentials)",
            ]
        },
        {
            """{ "method": "GET", "path": "/both", "query": { "key": ["1"] }, "headers": { "Authorization": ["BASIC eA=="] } }""",
            []
        },
        {
            """{ "method": "GET", "path": "/tls" }""",
            []
        },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request(string request, string[] expected) => Assert.Equal(
        expected,
        Said(Secured, $$"""{ "request": {{request}}, "response": { "status": 200 } }"""));
}
