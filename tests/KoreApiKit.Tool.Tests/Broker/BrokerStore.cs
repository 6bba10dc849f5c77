using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace KoreApiKit.Tool.Tests.Broker;

/// <summary>A pact as it was published.</summary>
internal sealed record StoredPact(string Consumer, string Version, string Provider, string Text)
{
    public JsonObject Json => JsonNode.Parse(Text)!.AsObject();

    /// <summary>What the content is known by: two versions may publish the same.</summary>
    public string Sha => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..16];
}

/// <summary>A version of an application.</summary>
internal sealed record StoredVersion(string Application, string Number)
{
    public string? Branch { get; set; }

    public string? BuildUrl { get; set; }

    public List<string> Tags { get; } = [];
}

/// <summary>A result that a provider published.</summary>
internal sealed record StoredResult(string Sha, string ProviderVersion, bool Success, JsonNode Body);

/// <summary>What a broker keeps.</summary>
internal sealed class BrokerStore
{
    public List<StoredPact> Pacts { get; } = [];

    public List<StoredVersion> Versions { get; } = [];

    public List<StoredResult> Results { get; } = [];

    /// <summary>Which versions are where.</summary>
    public Dictionary<string, List<(string Application, string Version)>> Environments { get; } = new(StringComparer.Ordinal);

    /// <summary>Which pacts may fail, by consumer.</summary>
    public HashSet<string> Pending { get; } = new(StringComparer.Ordinal);

    public StoredVersion VersionOf(string application, string number)
    {
        if (Versions.Find(version => version.Application == application && version.Number == number) is { } known)
        {
            return known;
        }

        var added = new StoredVersion(application, number);
        Versions.Add(added);
        return added;
    }

    /// <summary>Puts a pact in, as though it had been published.</summary>
    public StoredPact Add(string consumer, string version, string provider, string text)
    {
        VersionOf(consumer, version);
        var pact = new StoredPact(consumer, version, provider, text);
        Pacts.Add(pact);
        return pact;
    }

    /// <summary>Puts a result in, as though it had been published.</summary>
    public void Verify(StoredPact pact, string providerVersion, bool success)
    {
        VersionOf(pact.Provider, providerVersion);
        Results.Add(new StoredResult(pact.Sha, providerVersion, success, new JsonObject()));
    }

    /// <summary>Says that a version is in an environment.</summary>
    public void Deploy(string environment, params IEnumerable<(string Application, string Version)> versions)
    {
        if (!Environments.TryGetValue(environment, out List<(string Application, string Version)>? deployed))
        {
            Environments[environment] = deployed = [];
        }

        deployed.AddRange(versions);
    }

    public bool Knows(string application) =>
        Versions.Exists(version => version.Application == application) || Pacts.Exists(pact => pact.Provider == application);
}
