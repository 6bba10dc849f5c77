using System.Text;
using KoreApiKit.Contracts.Multipart;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Comparison.Comparing;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>Fields of forms, and parts, against the schema: examples, names and matchers.</summary>
public class FormTests
{
    private static readonly ApiSpecification Shop = TestSpec.Paths(
        """
        /form:
          post:
            requestBody:
              content:
                application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Order' } }
                multipart/form-data: { schema: { $ref: '#/components/schemas/Order' } }
            responses: { '200': { description: Done. } }
        """,
        """
        components:
          schemas:
            Order:
              type: object
              required: [count]
              properties:
                count: { type: integer }
                size: { type: string, enum: [S, M] }
                code: { type: string, pattern: '^[a-z]+$' }
                tags: { type: array, items: { type: string } }
        """);

    [Theory]
    [InlineData("count=1&size=S&tags=a&tags=b", "{}")]
    [InlineData("count=x", "{}", "invalid")]
    [InlineData("size=S", "{}", "invalid")]
    [InlineData("count=1&size=L", "{}", "invalid")]
    [InlineData("count=1&colour=red", "{}", "undescribed-property")]
    [InlineData("count=1", """{ "$.count": { "matchers": [{ "match": "type" }] } }""")]
    [InlineData("count=1", """{ "$.count": { "matchers": [{ "match": "regex", "regex": "^[0-9]{1,3}x?$" }] } }""", "matcher-wider-than-type")]
    [InlineData("count=1&size=S", """{ "$.size": { "matchers": [{ "match": "regex", "regex": "^(S|M)$" }] } }""")]
    [InlineData("count=1&size=S", """{ "$.size": { "matchers": [{ "match": "regex", "regex": "^(S|L)$" }] } }""", "matcher-wider-than-enum")]
    [InlineData("count=1&code=a", """{ "$.code": { "matchers": [{ "match": "regex", "regex": "^[a-z0-9]+$" }] } }""", "matcher-wider-than-pattern")]
    public void FormsAndPartsAreCompared(string form, string rules, params string[] ids)
    {
        string[] expected = [.. ids.Select(id => "pact.request.body." + id)];
        Assert.Equal(expected, Compare($$"""{ "content": "{{form}}", "contentType": "application/x-www-form-urlencoded" }""", rules));
        string parts = MultipartText.Write("b", form.Split('&').Select(field => field.Split('=')).Select(field => (field[0], (string?)null, (string?)null, field[1])));
        Assert.Equal(expected, Compare(
            $$"""{ "content": "{{Convert.ToBase64String(Encoding.UTF8.GetBytes(parts))}}", "contentType": "multipart/form-data;boundary=b", "encoded": "base64" }""", rules));
    }

    private static string[] Compare(string body, string rules) => [.. Findings(
        Shop,
        $$"""{ "request": { "method": "POST", "path": "/form", "body": {{body}}, "matchingRules": { "body": {{rules}} } }, "response": { "status": 200 } }""")
        .Select(finding => finding.Rule.Id)];
}
