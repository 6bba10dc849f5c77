using System.Text;
using System.Text.Json.Nodes;

namespace KoreApiKit.Tool.Tests.Broker;

/// <summary>The resources of a broker.</summary>
internal sealed class BrokerResources(BrokerStore store, string root, IReadOnlyCollection<string> withoutRelations)
{
    public JsonNode Index()
    {
        (string Relation, string Path)[] links =
        [
            ("pb:publish-contracts", "/contracts/publish"),
            ("pb:provider-pacts-for-verification", "/pacts/provider/{provider}/for-verification"),
            ("pb:latest-provider-pacts", "/pacts/provider/{provider}/latest"),
            ("pb:can-i-deploy-pacticipant-version-to-environment", "/can-i-deploy?pacticipant={pacticipant}&version={version}&environment={environment}"),
            ("pb:pacticipant", "/pacticipants/{pacticipant}"),
        ];
        var index = new JsonObject { ["self"] = Link("") };
        foreach ((string relation, string path) in links.Where(link => !withoutRelations.Contains(link.Relation)))
        {
            index[relation] = Link(path);
        }

        return new JsonObject { ["_links"] = index };
    }

    public (int Status, JsonNode? Answer) Publish(JsonNode request)
    {
        string consumer = (string)request["pacticipantName"]!;
        string number = (string)request["pacticipantVersionNumber"]!;
        StoredPact[] pacts = [.. request["contracts"]!.AsArray().Select(contract => Read(contract!, number))];
        StoredPact[] changed = (string?)request["contracts"]![0]!["onConflict"] == "merge" ? [] : [.. pacts.Where(IsConflict)];
        if (changed.Length > 0)
        {
            string[] texts = [.. changed.Select(pact => $"Cannot change the content of the pact for {consumer} version {number} and provider {pact.Provider}.\n\nEach version needs its own.")];
            return (409, new JsonObject
            {
                ["notices"] = Notices([.. texts.Select(text => ("error", text)), ("info", "-  \"a\": 1\n+  \"a\": 2")]),
                ["errors"] = new JsonObject { ["contracts"] = new JsonArray([.. texts.Select(text => (JsonNode)text)]) },
            });
        }

        StoredVersion version = store.VersionOf(consumer, number);
        version.Branch = (string?)request["branch"];
        version.BuildUrl = (string?)request["buildUrl"];
        version.Tags.AddRange(request["tags"]!.AsArray().Select(tag => (string)tag!));
        store.Pacts.AddRange(pacts);
        return (200, new JsonObject
        {
            ["notices"] = Notices(
            [
                ("debug", $"Created {consumer} version {number}"),
                .. pacts.Select(pact => ("success", $"Pact successfully published for {consumer} version {number} and provider {pact.Provider}.")),
            ]),
        });
    }

    public (int Status, JsonNode? Answer) CanIDeploy(BrokerQuery query) => Answer(
        query["pacticipant"]!, query["version"], query["environment"], [.. query.All("ignore[]")]);

    public (int Status, JsonNode? Answer) Matrix(BrokerQuery query)
    {
        string name = query["q[][pacticipant]"]!;
        string? version = query["q[][latest]"] != "true" ? query["q[][version]"]
            : store.Versions.FindLast(known => known.Application == name && query["q[][branch]"] is var branch && (branch is null || branch == known.Branch))?.Number;
        return Answer(name, version, query["environment"], [.. query.All("ignore[][pacticipant]")]);
    }

    public (int Status, JsonNode? Answer) ForVerification(string provider, JsonNode request)
    {
        bool showsPending = (bool?)request["includePendingStatus"] == true;
        string?[] branches = [.. request["consumerVersionSelectors"]?.AsArray().Select(selector => (string?)selector!["branch"]) ?? []];
        IEnumerable<StoredPact> pacts = store.Pacts
            .Where(pact => pact.Provider == provider)
            .Where(pact => branches.Length == 0 || branches.Contains(store.VersionOf(pact.Consumer, pact.Version).Branch))
            .GroupBy(pact => pact.Consumer)
            .Select(group => group.Last());
        return !store.Knows(provider) ? NotFound() : (200, new JsonObject
        {
            ["_embedded"] = new JsonObject { ["pacts"] = new JsonArray([.. pacts.Select(pact => (JsonNode)Verifiable(pact, showsPending))]) },
        });
    }

    public (int Status, JsonNode? Answer) LatestOf(string provider) => (200, new JsonObject
    {
        ["_links"] = new JsonObject
        {
            ["pb:pacts"] = new JsonArray([.. store.Pacts.Where(pact => pact.Provider == provider).GroupBy(pact => pact.Consumer).Select(group => (JsonNode)Link(PathOf(group.Last())))]),
        },
    });

    public (int Status, JsonNode? Answer) Pact(string provider, string consumer, string sha)
    {
        if (store.Pacts.Find(pact => pact.Provider == provider && pact.Consumer == consumer && pact.Sha == sha) is not { } found)
        {
            return NotFound();
        }

        JsonObject json = found.Json;
        json["_links"] = new JsonObject
        {
            ["self"] = Link(PathOf(found)),
            ["pb:provider"] = Link($"/pacticipants/{Uri.EscapeDataString(provider)}"),
            ["pb:publish-verification-results"] = Link(PathOf(found) + "/verification-results"),
        };
        return (200, json);
    }

    public (int Status, JsonNode? Answer) Verified(string provider, string consumer, string sha, JsonNode body)
    {
        string version = (string)body["providerApplicationVersion"]!;
        store.VersionOf(provider, version);
        store.Results.Add(new StoredResult(sha, version, (bool)body["success"]!, body));
        return (201, new JsonObject { ["success"] = (bool)body["success"]! });
    }

    public JsonNode Pacticipant(string name) => new JsonObject
    {
        ["name"] = name,
        ["_links"] = new JsonObject
        {
            ["pb:version-tag"] = Link($"/pacticipants/{Uri.EscapeDataString(name)}/versions/{{version}}/tags/{{tag}}"),
            ["pb:branch-version"] = Link($"/pacticipants/{Uri.EscapeDataString(name)}/branches/{{branch}}/versions/{{version}}"),
        },
    };

    public (int Status, JsonNode? Answer) PutBranch(string name, string branch, string version)
    {
        store.VersionOf(name, version).Branch = branch;
        return (201, new JsonObject());
    }

    public (int Status, JsonNode? Answer) PutTag(string name, string version, string tag)
    {
        store.VersionOf(name, version).Tags.Add(tag);
        return (201, new JsonObject());
    }

    private (int Status, JsonNode? Answer) Answer(string name, string? version, string? environment, string[] ignored)
    {
        if (!store.Knows(name))
        {
            return (400, new JsonObject { ["errors"] = new JsonArray($"Pacticipant {name} not found") });
        }

        if (environment is not null && !store.Environments.ContainsKey(environment))
        {
            return (400, new JsonObject { ["errors"] = new JsonObject { ["environment"] = new JsonArray($"environment with name '{environment}' does not exist") } });
        }

        return (200, new BrokerMatrix(store, root).Answer(name, version, environment, ignored));
    }

    private JsonObject Verifiable(StoredPact pact, bool showsPending)
    {
        var properties = new JsonObject
        {
            ["notices"] = new JsonArray(new JsonObject { ["when"] = "before_verification", ["text"] = $"The pact of {pact.Consumer} is verified because it is the latest." }),
        };
        if (showsPending)
        {
            properties["pending"] = store.Pending.Contains(pact.Consumer);
        }

        return new JsonObject
        {
            ["verificationProperties"] = properties,
            ["_links"] = new JsonObject { ["self"] = Link(PathOf(pact)) },
        };
    }

    private bool IsConflict(StoredPact pact) => store.Pacts.Exists(known =>
        (known.Consumer, known.Version, known.Provider) == (pact.Consumer, pact.Version, pact.Provider) && known.Sha != pact.Sha);

    private static StoredPact Read(JsonNode contract, string version) => new(
        (string)contract["consumerName"]!, version, (string)contract["providerName"]!, Encoding.UTF8.GetString(Convert.FromBase64String((string)contract["content"]!)));

    private static JsonArray Notices(IEnumerable<(string Type, string Text)> notices) =>
        new([.. notices.Select(notice => (JsonNode)new JsonObject { ["type"] = notice.Type, ["text"] = notice.Text })]);

    private static string PathOf(StoredPact pact) =>
        $"/pacts/provider/{Uri.EscapeDataString(pact.Provider)}/consumer/{Uri.EscapeDataString(pact.Consumer)}/pact-version/{pact.Sha}";

    private static (int Status, JsonNode? Answer) NotFound() =>
        (404, new JsonObject { ["error"] = "The requested document was not found on this server." });

    private JsonObject Link(string path) => new() { ["href"] = root + path };
}
