namespace KoreApiKit.Tool.Tests.Verifying;

/// <summary>Pacts with the provider of pets.</summary>
internal static class Pacts
{
    /// <summary>All pets: each has a name, whichever.</summary>
    public static string OfPets(string consumer = "web", string state = "", string more = "") => $$"""
        {
          "consumer": { "name": "{{consumer}}" },
          "provider": { "name": "pets" },
          "interactions": [
            {
              "type": "Synchronous/HTTP",{{state}}
              "description": "all pets",
              "request": { "method": "GET", "path": "/pets" },
              "response": {
                "status": 200,
                "headers": { "Content-Type": ["application/json"] },
                "body": { "contentType": "application/json", "content": [
                  { "name": "Bob" }
                ] },
                "matchingRules": { "body": { "$": { "combine": "AND", "matchers": [{ "match": "type", "min": 1 }] } } }
              }
            }{{more}}
          ],
          "metadata": { "pactSpecification": { "version": "4.0" } }
        }
        """;

    /// <summary>The state that there are pets.</summary>
    public const string WithState = "\n      \"providerStates\": [{ \"name\": \"there are pets\", \"params\": { \"count\": 1 } }],";

    /// <summary>The pact may fail.</summary>
    public const string Pending = "\n      \"pending\": true,";

    /// <summary>A second interaction, which no provider of pets keeps.</summary>
    public const string WithToys = """
        ,
            {
              "type": "Synchronous/HTTP",
              "description": "all toys",
              "request": { "method": "GET", "path": "/toys" },
              "response": { "status": 200 }
            }
        """;

    /// <summary>A message.</summary>
    public const string WithMessage = """
        ,
            { "type": "Asynchronous/Messages", "description": "a pet was born", "contents": { "contentType": "application/json", "content": { "name": "Rex" } } }
        """;

    /// <summary>An interaction over HTTP whose contents a plug-in made.</summary>
    public const string WithPlugin = """
        ,
            {
              "type": "Synchronous/HTTP",
              "description": "all pets as CSV",
              "pluginConfiguration": { "csv": { "columns": 2 } },
              "request": { "method": "GET", "path": "/pets" },
              "response": { "status": 200 }
            }
        """;

    /// <summary>A pact with a message and nothing else.</summary>
    public const string OfMessages = """
        {
          "consumer": { "name": "web" },
          "provider": { "name": "pets" },
          "messages": [{ "description": "a pet was born", "contents": { "name": "Rex" } }],
          "metadata": { "pactSpecification": { "version": "3.0.0" } }
        }
        """;
}
