using System.Text.Json;
using System.Text.Json.Nodes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text.Suites;

/// <summary>
/// yaml-test-suite: what has JSON is read as that JSON, and what must fail fails. What we decide otherwise is listed with its
/// reason, and the list must be exact.
/// </summary>
public sealed class YamlSuiteTests
{
    private const string KeyOverLines = "YamlDotNet wants the colon of a flow mapping on the line of its key";
    private const string LooseBlock = "YamlDotNet takes lines before a block scalar's text that are indented more than it";
    private const string LooseTab = "YamlDotNet takes a tab where it cannot be mistaken for another structure";

    /// <summary>What differs, and why. Nothing is read wrongly that the suite has a value for, but L24T/1.</summary>
    private static readonly Dictionary<string, string> s_explained = new(StringComparer.Ordinal)
    {
        ["4MUZ/2"] = KeyOverLines,
        ["VJP3/1"] = KeyOverLines,
        ["5LLU"] = LooseBlock,
        ["S98Z"] = LooseBlock,
        ["W9L4"] = LooseBlock,
        ["DK95/1"] = LooseTab,
        ["Y79Y/0"] = LooseTab,
        ["Y79Y/3"] = LooseTab,
        ["Y79Y/4"] = LooseTab,
        ["Y79Y/5"] = LooseTab,
        ["L24T/1"] = "a last line of spaces only, without an end, is one space here, and a space and a line end there",
        ["MUS6/0"] = "YamlDotNet takes a directive %YAML with text after its version",
        ["QLJ7"] = "the fault is in the second document of the stream; a spec file has one",
    };

    [Fact]
    public void Every_case_is_decided_as_the_suite_does()
    {
        string[] wrong = [.. Cases().Select(Difference).Where(difference => difference is not null).Select(difference => difference!)];

        Assert.Equal(s_explained.Keys.Order(StringComparer.Ordinal), wrong.Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_case_is_left_out() => Assert.Equal(402, Cases().Length);

    private static JsonNode[] Cases() => [.. SuiteFile.Read("yaml-test-suite.json").Select(item => item!)];

    /// <summary>Null where the reader agrees, or the id and how it does not.</summary>
    private static string? Difference(JsonNode item)
    {
        var id = (string)item["id"]!;
        Reading reading = Reading.Yaml((string)item["yaml"]!);
        bool isRead = reading.Root is not null && !reading.Findings.HasErrors;
        if (item["fail"] is not null)
        {
            return isRead ? $"{id} was read as {reading.Tree}" : null;
        }

        if (item["json"] is null || FirstJson((string)item["json"]!) is not { } expected)
        {
            // No JSON, or none of the first document: nothing is asked but an end.
            return null;
        }

        if (!isRead)
        {
            return $"{id} was refused: {string.Join("; ", reading.Findings.ToOrderedArray().Select(finding => finding.Message))}";
        }

        JsonNode? actual = JsonNode.Parse(reading.Tree);
        return JsonNode.DeepEquals(expected, actual) ? null : $"{id} was read as {reading.Tree}";
    }

    /// <summary>The JSON of the first document; a spec file has one.</summary>
    private static JsonNode? FirstJson(string json)
    {
        if (json.Length == 0)
        {
            return null;
        }

        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowMultipleValues = true });
        return JsonNode.Parse(ref reader);
    }
}
