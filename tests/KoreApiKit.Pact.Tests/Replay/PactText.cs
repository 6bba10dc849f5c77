namespace KoreApiKit.Pact.Tests.Replay;

/// <summary>Pacts of a shop with its stock, written out.</summary>
internal static class PactText
{
    internal static string Of(params string[] interactions) => $$"""
        {
          "consumer": { "name": "Shop" },
          "provider": { "name": "Stock" },
          "interactions": [{{string.Join(",", interactions)}}],
          "metadata": { "pactSpecification": { "version": "4.0" } }
        }
        """;

    /// <summary>An interaction whose response is a body with the id 7, of any integer.</summary>
    internal static string Interaction(string description, string request = """{"method":"GET","path":"/items/7"}""", string states = "[]", string more = "") => $$$"""
        {
          "type": "Synchronous/HTTP", "description": "{{{description}}}", "providerStates": {{{states}}}, {{{more}}}
          "request": {{{request}}},
          "response": {
            "status": 200,
            "body": { "contentType": "application/json", "content": { "id": 7 } },
            "matchingRules": { "body": { "$.id": { "matchers": [ { "match": "integer" } ] } } }
          }
        }
        """;
}
