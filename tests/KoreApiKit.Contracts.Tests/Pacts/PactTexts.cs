using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Reading;

namespace KoreApiKit.Contracts.Tests.Pacts;

/// <summary>Pacts written in tests.</summary>
internal static class PactTexts
{
    public const string FileName = "pacts/web-shop.json";

    /// <summary>Reads a text that must be free of problems.</summary>
    public static PactFile Read(string text)
    {
        PactReading reading = PactReader.Read(FileName, text);
        Assert.Empty(reading.Problems);
        return Assert.IsType<PactFile>(reading.File);
    }

    /// <summary>The one interaction of a pact.</summary>
    public static HttpInteraction Interaction(string interaction, string version = "4.0") =>
        Assert.Single(Read(Pact(interaction, version)).Interactions);

    public static string Pact(string interactions, string version = "4.0") => $$"""
        {
          "consumer": { "name": "web" },
          "provider": { "name": "shop" },
          "interactions": [
            {{interactions}}
          ],
          "metadata": { "pactSpecification": { "version": "{{version}}" } }
        }
        """;

    /// <summary>The messages of the problems of a bad text.</summary>
    public static string[] Problems(string text) => [.. PactReader.Read(FileName, text).Problems.Select(problem => problem.ToString())];
}
