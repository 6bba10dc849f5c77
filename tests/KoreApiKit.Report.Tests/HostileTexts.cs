namespace KoreApiKit.Report.Tests;

/// <summary>Texts that set <c>window.harmed</c> where a page takes them for something else than text.</summary>
internal static class HostileTexts
{
    private const string Evil = "</title></style></script><script>window.harmed=1</script><img src=x onerror=window.harmed=1>\\\" onfocus=\\\"window.harmed=1\\\" autofocus x=\\\"<svg onload=window.harmed=1> javascript:window.harmed=1 \\u202e";

    public const string Document = $$"""
        openapi: 3.1.0
        info: { title: "{{Evil}}", version: "{{Evil}}" }
        paths:
          /pets:
            get:
              operationId: "{{Evil}}"
              summary: "{{Evil}}"
              tags: ["{{Evil}}"]
              requestBody: { content: { "{{Evil}}": {} } }
              responses: { '200': { description: "{{Evil}}" } }
        """;

    public const string Pact = $$"""
        { "consumer": { "name": "{{Evil}}" }, "provider": { "name": "{{Evil}}" },
          "interactions": [{
            "description": "{{Evil}}", "key": "{{Evil}}", "providerStates": [{ "name": "{{Evil}}", "params": { "{{Evil}}": "{{Evil}}" } }],
            "request": { "method": "GET", "path": "/pets", "query": { "{{Evil}}": ["{{Evil}}"] }, "headers": { "X-A": ["{{Evil}}"] } },
            "response": { "status": 200, "body": { "content": { "{{Evil}}": ["{{Evil}}"] }, "contentType": "application/json" },
                          "matchingRules": { "body": { "$": { "matchers": [{ "match": "regex", "regex": "{{Evil}}" }] } } } } }],
          "metadata": { "pactSpecification": { "version": "4.0" } } }
        """;
}
