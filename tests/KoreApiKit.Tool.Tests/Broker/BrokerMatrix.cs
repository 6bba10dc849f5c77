using System.Text.Json.Nodes;

namespace KoreApiKit.Tool.Tests.Broker;

/// <summary>The join of pacts and results by which a broker says yes or no.</summary>
internal sealed class BrokerMatrix(BrokerStore store, string root)
{
    public JsonNode Answer(string name, string? version, string? environment, string[] ignored)
    {
        JsonObject[] rows = [.. Rows(name, version, environment).Select(row => Row(row.Pact, row.ProviderVersion, ignored))];
        JsonObject[] counted = [.. rows.Where(row => (bool?)row["ignored"] != true)];
        int unknown = counted.Count(row => row["verificationResult"] is null);
        int failed = counted.Count(row => row["verificationResult"] is { } result && !(bool)result["success"]!);
        bool exists = store.Versions.Exists(known => known.Application == name && known.Number == version);
        string reason = !exists ? $"No pacts or verifications have been published for version {version} of {name}"
            : unknown > 0 ? "There is no verified pact between all of these versions"
            : failed > 0 ? "The verification has failed"
            : "All required verification results are published and successful";
        return new JsonObject
        {
            ["summary"] = new JsonObject
            {
                ["deployable"] = exists && unknown + failed == 0,
                ["reason"] = reason,
                ["success"] = counted.Length - unknown - failed,
                ["failed"] = failed,
                ["unknown"] = unknown,
                ["ignored"] = rows.Length - counted.Length,
            },
            ["notices"] = new JsonArray(new JsonObject { ["type"] = exists && unknown + failed == 0 ? "success" : "error", ["text"] = reason }),
            ["matrix"] = new JsonArray([.. rows]),
        };
    }

    private IEnumerable<(StoredPact Pact, string? ProviderVersion)> Rows(string name, string? version, string? environment)
    {
        foreach (StoredPact pact in store.Pacts.Where(pact => pact.Consumer == name && pact.Version == version))
        {
            yield return (pact, There(pact.Provider, environment));
        }

        foreach (StoredPact pact in store.Pacts.Where(pact => pact.Provider == name && There(pact.Consumer, environment) == pact.Version))
        {
            yield return (pact, version);
        }
    }

    private string? There(string application, string? environment) => environment is null
        ? store.Versions.FindLast(version => version.Application == application)?.Number
        : store.Environments[environment].Find(deployed => deployed.Application == application).Version;

    private JsonObject Row(StoredPact pact, string? providerVersion, string[] ignored)
    {
        StoredResult? result = store.Results.FindLast(one => one.Sha == pact.Sha && one.ProviderVersion == providerVersion);
        var row = new JsonObject
        {
            ["consumer"] = Side(pact.Consumer, pact.Version),
            ["provider"] = Side(pact.Provider, providerVersion),
            ["pact"] = new JsonObject { ["_links"] = Self($"/pacts/{pact.Sha}") },
            ["verificationResult"] = result is null ? null : new JsonObject { ["success"] = result.Success, ["_links"] = Self($"/results/{pact.Sha}") },
        };
        if (ignored.Contains(pact.Provider) || ignored.Contains(pact.Consumer))
        {
            row["ignored"] = true;
        }

        return row;
    }

    private static JsonObject Side(string name, string? version) => new()
    {
        ["name"] = name,
        ["version"] = version is null ? null : new JsonObject { ["number"] = version },
    };

    private JsonObject Self(string path) => new() { ["self"] = new JsonObject { ["href"] = root + path } };
}
