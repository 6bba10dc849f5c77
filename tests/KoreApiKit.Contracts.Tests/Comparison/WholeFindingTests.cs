using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Comparison.WholeFinding;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>What is said of requests and responses, word by word, and where.</summary>
public class WholeFindingTests
{
    private const string Done = "responses: { '200': { description: Done. } }";

    private static readonly ApiSpecification Shop = TestSpec.Paths(
        $$"""
        /a/{id}:
          parameters:
            - { name: id, in: path, required: true, schema: { type: integer } }
          get:
            deprecated: true
            parameters:
              - { name: page, in: query, required: true, schema: { type: integer } }
              - { name: size, in: query, deprecated: true, schema: { type: integer, maximum: 9 } }
              - { name: X-Trace, in: header, schema: { type: string, pattern: '^[a-c]+$' } }
              - { name: session, in: cookie, required: true, schema: { type: string } }
              - { name: filter, in: query, style: deepObject, schema: { type: object } }
            {{Done}}
        /b:
          servers: [ { url: /own } ]
          post:
            requestBody:
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      name: { type: string, maxLength: 3 }
                      kind: { enum: [a, b] }
                      made: { $ref: '#/components/schemas/Made' }
                      tags: { type: array, items: { type: string, enum: [x, y] } }
                application/x-www-form-urlencoded:
                  schema:
                    type: object
                    required: [name]
                    properties:
                      name: { type: string }
                      size: { type: integer }
            responses:
              '201':
                description: Made.
                headers:
                  X-Count: { schema: { type: integer } }
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        name: { type: string }
                        kind: { enum: [a, b] }
                        word: { type: string, writeOnly: true }
              '202': { description: Later. }
        """,
        """
        servers: [ { url: 'https://shop.example/v1' }, { url: 'https://shop.example/v2' } ]
        components:
          schemas:
            Made: { type: string, readOnly: true }
          securitySchemes:
            query: { type: apiKey, in: query, name: key }
            header: { type: apiKey, in: header, name: X-Key }
        """);

    public static TheoryData<string, string[]> Requests => new()
    {
        {
            """{ "method": "GET", "path": "/v1/c" }""",
            [
                "Error pact.request.path.unknown 5 /interactions/0/request/path: The document has no path that '/v1/c' fits (10: the paths)",
            ]
        },
        {
            """{ "method": "PUT", "path": "/v1/a/1" }""",
            [
                "Error pact.request.method.unknown 5 /interactions/0/request/method: The document has the path '/v1/a/1', but not with the method PUT (10: the paths)",
            ]
        },
        {
            """{ "method": "GET", "path": "/a/1", "query": { "page": ["1"] }, "headers": { "Cookie": ["session=1"] } }""",
            [
                "Note pact.request.path.without-base-path 5 /interactions/0/request/path: '/a/1' is GET /a/{id} without the path of a server (/v1, /v2) (3: the servers)",
                "Note pact.request.operation.deprecated 5 /interactions/0/request/path: GET /a/{id} is deprecated (14: the operation is deprecated)",
            ]
        },
        {
            """{ "method": "POST", "path": "/v1/b" }""",
            [
                "Error pact.request.path.unknown 5 /interactions/0/request/path: The document has no path that '/v1/b' fits (10: the paths)",
            ]
        },
        {
            """{ "method": "GET", "path": "/v1/a/x", "query": { "page": ["1"], "filter[a]": ["1"], "key": ["1"] }, "headers": { "Cookie": ["session=1"], "X-Key": ["1"] } }""",
            [
                "Note pact.request.operation.deprecated 5 /interactions/0/request/path: GET /a/{id} is deprecated (14: the operation is deprecated)",
                "Error pact.request.parameter.invalid 5 /interactions/0/request/path: The path parameter 'id' is not allowed: the value is the string 'x', but must be an integer (13: 'type' is said here)",
            ]
        },
        {
            """{ "method": "GET", "path": "/v1/a/1", "query": { "pages": ["1"], "size": ["3"], "X-Key": ["1"] }, "headers": { "X-Traces": ["1"], "key": ["1"] } }""",
            [
                "Note pact.request.operation.deprecated 5 /interactions/0/request/path: GET /a/{id} is deprecated (14: the operation is deprecated)",
                "Error pact.request.parameter.missing 5 /interactions/0/request: The query parameter 'page' is missing, which is required (17: the parameter is required)",
                "Note pact.request.parameter.deprecated 5 /interactions/0/request/query/size/0: The query parameter 'size' is deprecated (18: the parameter is deprecated)",
                "Error pact.request.parameter.missing 5 /interactions/0/request: The cookie parameter 'session' is missing, which is required (20: the parameter is required)",
                "Warning pact.request.query.undescribed 5 /interactions/0/request/query: The query parameter 'pages' is not described, did you mean 'page'? (14: the operation)",
                "Warning pact.request.query.undescribed 5 /interactions/0/request/query: The query parameter 'X-Key' is not described (14: the operation)",
                "Warning pact.request.header.undescribed 5 /interactions/0/request/headers: The header 'X-Traces' is not described, did you mean 'X-Trace'? (14: the operation)",
                "Warning pact.request.header.undescribed 5 /interactions/0/request/headers: The header 'key' is not described (14: the operation)",
            ]
        },
        {
            """
          { "method": "GET", "path": "/v1/a/1", "query": { "page": ["1"], "size": ["x"] }, "headers": { "Cookie": ["session=1"], "X-Trace": ["a"] },
            "matchingRules": { "path": { "matchers": [ { "match": "regex", "regex": "^/v1/a/.*$" } ] },
                               "header": { "X-Trace": { "matchers": [ { "match": "regex", "regex": "^[a-d]$" } ] } },
                               "query": { "page": { "matchers": [ { "match": "regex", "regex": "^(?=1)[0-9]+$" } ] } } } }
          """,
            [
                "Note pact.request.operation.deprecated 5 /interactions/0/request/path: GET /a/{id} is deprecated (14: the operation is deprecated)",
                "Warning pact.request.path.matcher-wider-than-path 6 /interactions/0/request/matchingRules/path: The path matcher regex '^/v1/a/.*$' also stands for '/v1/a/', which is not one of GET /a/{id} (14: the operation)",
                "Note pact.request.parameter.undecided 8 /interactions/0/request/matchingRules/query/page: Whether all values of the matcher regex '^(?=1)[0-9]+$' of the query parameter 'page' are allowed is not known (17: the schema of the parameter)",
                "Note pact.request.parameter.deprecated 5 /interactions/0/request/query/size/0: The query parameter 'size' is deprecated (18: the parameter is deprecated)",
                "Error pact.request.parameter.invalid 5 /interactions/0/request/query/size/0: The query parameter 'size' is not allowed: the value is the string 'x', but must be an integer (18: 'type' is said here)",
                "Warning pact.request.parameter.matcher-wider-than-schema 7 /interactions/0/request/matchingRules/header/X-Trace: The matcher regex '^[a-d]$' of the header parameter 'X-Trace' also stands for 'd', which is not allowed: 'd' does not match the pattern '^[a-c]+$' (19: 'pattern' is said here)",
            ]
        },
        {
            """
          { "method": "GET", "path": "/a/1", "query": { "page": ["1"] }, "headers": { "Cookie": ["session=1"] },
            "matchingRules": { "path": { "matchers": [ { "match": "regex", "regex": "^/a/[a1]$" } ] } } }
          """,
            [
                "Note pact.request.path.without-base-path 5 /interactions/0/request/path: '/a/1' is GET /a/{id} without the path of a server (/v1, /v2) (3: the servers)",
                "Note pact.request.operation.deprecated 5 /interactions/0/request/path: GET /a/{id} is deprecated (14: the operation is deprecated)",
                "Warning pact.request.path.matcher-wider-than-path 6 /interactions/0/request/matchingRules/path: The path matcher regex '^/a/[a1]$' also stands for '/a/a', which is not one of GET /a/{id} (14: the operation)",
            ]
        },
    };

    public static TheoryData<string, string, string[]> RequestBodies => new()
    {
        {
            """{ "content": { "name": "a", "nam": 1, "made": "b" }, "contentType": "application/json" }""",
            """{}""",
            [
                "Warning pact.request.body.undescribed-property 5 /interactions/0/request/body/content/nam: The request sends 'nam', which the schema does not describe, did you mean 'name'? (30: the properties are described here)",
                "Warning pact.request.body.read-only-property 5 /interactions/0/request/body/content/made: The request sends 'made', which is read-only (34: the property is read-only)",
            ]
        },
        {
            """{ "content": { "name": "a", "kind": "a", "tags": ["x"] }, "contentType": "application/json" }""",
            """{ "$.name": { "matchers": [ { "match": "type" } ] }, "$.kind": { "matchers": [ { "match": "type" } ] }, "$.tags": { "matchers": [ { "match": "type" } ] } }""",
            [
                "Warning pact.request.body.matcher-wider-than-limits 5 /interactions/0/request/matchingRules/body/$.name: The matcher type at '/name' also stands for 'aaaa', which is not allowed: the string has 4 characters, but may have at most 3 (32: 'maxLength' is said here)",
                "Error pact.request.body.matcher-wider-than-enum 5 /interactions/0/request/matchingRules/body/$.kind: The matcher type at '/kind' also stands for '', which is not allowed: '' is not one of 'a', 'b' (33: 'enum' is said here)",
                "Warning pact.request.body.inherited-matcher-wider 5 /interactions/0/request/body/content/tags/0: The matcher type at '/tags/0' also stands for '', which is not allowed: '' is not one of 'x', 'y' (35: 'enum' is said here)",
            ]
        },
        {
            """{ "content": { "name": "a" }, "contentType": "application/json" }""",
            """{ "$": { "matchers": [ { "match": "values" } ] }, "$.name": { "matchers": [ { "match": "regex", "regex": "^(?=a)[a-z]+$" } ] } }""",
            [
                "Note pact.request.body.undecided 5 /interactions/0/request/body/content/name: Whether all values of regex '^(?=a)[a-z]+$' at '/name' are allowed is not known (32: the schema of the value)",
            ]
        },
        {
            """{ "content": { "name": "a" }, "contentType": "application/json" }""",
            """{ "$.name": { "combine": "OR", "matchers": [ { "match": "equality" }, { "match": "integer" }, { "match": "include", "value": "b" } ] } }""",
            [
                "Error pact.request.body.matcher-wider-than-type 5 /interactions/0/request/matchingRules/body/$.name: The matcher equality or integer or include 'b' at '/name' also stands for 0, which is not allowed: the value is the number 0, but must be a string (32: 'type' is said here)",
            ]
        },
        {
            """{ "content": "size=x&nam=1", "contentType": "application/x-www-form-urlencoded" }""",
            """{}""",
            [
                "Error pact.request.body.invalid 5 /interactions/0/request/body/content: The request body is not allowed: the property 'name' is missing (39: 'required' is said here)",
                "Error pact.request.body.invalid 5 /interactions/0/request/body/content: The request body at '/size' is not allowed: the value is the string 'x', but must be an integer (42: 'type' is said here)",
                "Warning pact.request.body.undescribed-property 5 /interactions/0/request/body/content: The request sends 'nam', which the schema does not describe, did you mean 'name'? (38: the properties are described here)",
            ]
        },
        {
            """{ "content": "name=a&size[]=x", "contentType": "application/x-www-form-urlencoded" }""",
            """{}""",
            [
                "Note pact.body.not-compared 5 /interactions/0/request/body/content: The body is of the media type application/x-www-form-urlencoded; only JSON, forms and parts are compared with their schema (38: the schema of the body)",
            ]
        },
    };

    public static TheoryData<string, string[]> Responses => new()
    {
        {
            """{ "status": 500 }""",
            [
                "Error pact.response.status.undescribed 5 /interactions/0/response/status: POST /b has no response 500, only 201, 202 (43: the responses)",
            ]
        },
        {
            """{ "status": 299, "matchingRules": { "status": { "matchers": [ { "match": "statusCode", "status": "success" } ] } } }""",
            []
        },
        {
            """{ "status": 201, "headers": { "X-Count": ["x"], "X-Other": ["1"] } }""",
            [
                "Note pact.response.header.optional 5 /interactions/0/response/headers: The consumer needs the header 'X-Count', which the document makes optional (47: the header is not required)",
                "Error pact.response.header.invalid 5 /interactions/0/response/headers/X-Count/0: The header 'X-Count' never has this value: the value is the string 'x', but must be an integer (47: 'type' is said here)",
                "Warning pact.response.header.undescribed 5 /interactions/0/response/headers: The consumer reads the header 'X-Other', which the response 201 does not describe (44: the response)",
            ]
        },
        {
            """{ "status": 201, "body": { "content": { "name": "a", "nam": 1, "word": "b" }, "contentType": "application/json" } }""",
            [
                "Error pact.response.body.undescribed-property 5 /interactions/0/response/body/content/nam: The consumer reads 'nam', which the schema does not describe, did you mean 'name'? (51: the properties are described here)",
                "Error pact.response.body.write-only-property 5 /interactions/0/response/body/content/word: The consumer reads 'word', which is write-only (55: the property is write-only)",
                "Warning pact.response.body.optional-property 5 /interactions/0/response/body/content/name: The consumer needs 2 members that the schema makes optional: 'name', 'word' (53: the property is not required)",
            ]
        },
        {
            """
          { "status": 201, "body": { "content": { "kind": "a", "name": "a" }, "contentType": "application/json" },
            "matchingRules": { "body": { "$.kind": { "matchers": [ { "match": "regex", "regex": "^a$" } ] }, "$.name": { "matchers": [ { "match": "equality" }, { "match": "integer" } ] } } } }
          """,
            [
                "Error pact.response.body.enum-not-accepted 6 /interactions/0/response/matchingRules/body/$.kind: '/kind' may be 'b' by the schema, which the matcher regex '^a$' does not accept (54: the schema of the value)",
                "Warning pact.response.body.value-not-accepted 6 /interactions/0/response/matchingRules/body/$.name: '/name' may be '' by the schema, which the matcher equality and integer does not accept (53: the schema of the value)",
                "Warning pact.response.body.optional-property 5 /interactions/0/response/body/content/kind: The consumer needs 2 members that the schema makes optional: 'kind', 'name' (54: the property is not required)",
            ]
        },
        {
            """
          { "status": 201, "body": { "content": { "name": "a" }, "contentType": "application/json" },
            "matchingRules": { "body": { "$": { "matchers": [ { "match": "regex", "regex": "^a$" } ] } } } }
          """,
            [
                "Warning pact.response.body.value-not-accepted 5 /interactions/0/response/body/content/name: '/name' may be '' by the schema, which the matcher regex '^a$' does not accept (53: the schema of the value)",
                "Warning pact.response.body.optional-property 5 /interactions/0/response/body/content/name: The consumer needs 'name', which the schema makes optional (53: the property is not required)",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request(string request, string[] expected) => Assert.Equal(
        expected,
        Said(Shop, $$"""{ "request": {{request}}, "response": { "status": 200 } }"""));

    [Theory]
    [MemberData(nameof(RequestBodies))]
    public void A_request_body(string body, string rules, string[] expected) => Assert.Equal(
        expected,
        Said(Shop, $$"""
            { "request": { "method": "POST", "path": "/own/b", "body": {{body}}, "matchingRules": { "body": {{rules}} } }, "response": { "status": 202 } }
            """));

    [Theory]
    [MemberData(nameof(Responses))]
    public void A_response(string response, string[] expected) => Assert.Equal(
        expected,
        Said(Shop, $$"""{ "request": { "method": "POST", "path": "/own/b" }, "response": {{response}} }"""));
}
