using System.Text.Json.Nodes;

namespace KoreApiKit.Pact.Tests.Differential;

/// <summary>Writes pacts of cases.</summary>
internal static class DifferentialPact
{
    internal static string Write(int version, IEnumerable<(DifferentialCase Case, int Index)> cases) => new JsonObject
    {
        ["consumer"] = new JsonObject { ["name"] = "Consumer" },
        ["provider"] = new JsonObject { ["name"] = "Provider" },
        ["interactions"] = new JsonArray([.. cases.Select(one => Interaction(version, one.Case, one.Index))]),
        ["metadata"] = new JsonObject { ["pactSpecification"] = new JsonObject { ["version"] = $"{version}.0.0" } },
    }.ToJsonString();

    private static JsonObject Interaction(int version, DifferentialCase one, int index)
    {
        JsonObject interaction = new()
        {
            ["description"] = one.Name,
            ["request"] = new JsonObject { ["method"] = "GET", ["path"] = $"/case/{index}" },
            ["response"] = JsonNode.Parse(one.Response),
        };
        if (version == 4)
        {
            interaction["type"] = "Synchronous/HTTP";
        }

        return interaction;
    }
}
