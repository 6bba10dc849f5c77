using System.Text.Json.Nodes;

namespace KoreApiKit.Pact.Tests.Differential;

/// <summary>Collects cases: one expectation, many answers.</summary>
internal sealed class CaseTable
{
    private readonly List<DifferentialCase> _cases = [];

    internal IReadOnlyList<DifferentialCase> Cases => _cases;

    /// <summary>A body of JSON, and rules as <c>path → matchers</c> of version 3 and 4.</summary>
    /// <param name="rules">The category "body"; null for no rules.</param>
    internal CaseTable Json(string name, string expected, string? rules, params string[] actual)
    {
        JsonObject response = new()
        {
            ["status"] = 200,
            ["body"] = new JsonObject { ["content"] = JsonNode.Parse(expected), ["contentType"] = "application/json" },
        };
        if (rules is not null)
        {
            response["matchingRules"] = new JsonObject { ["body"] = Rules(rules) };
        }

        return Add(4, name, response.ToJsonString(), actual.Select(body => (body, ScriptedAnswer.Json(body))));
    }

    /// <summary>A response as it stands in a pact, and answers with their names.</summary>
    internal CaseTable Response(int version, string name, string response, params (string Name, ScriptedAnswer Answer)[] answers) =>
        Add(version, name, response, answers);

    /// <summary>Rules in short: the matchers of a path may stand without the object around them.</summary>
    private static JsonObject Rules(string rules)
    {
        JsonObject written = [];
        foreach ((string path, JsonNode? matchers) in JsonNode.Parse(rules)!.AsObject())
        {
            written[path] = matchers is JsonArray list ? new JsonObject { ["combine"] = "AND", ["matchers"] = list.DeepClone() } : matchers!.DeepClone();
        }

        return written;
    }

    private CaseTable Add(int version, string name, string response, IEnumerable<(string Name, ScriptedAnswer Answer)> answers)
    {
        foreach ((string answer, ScriptedAnswer scripted) in answers)
        {
            _cases.Add(new DifferentialCase($"{name} | {answer}", version, response, scripted));
        }

        return this;
    }
}
