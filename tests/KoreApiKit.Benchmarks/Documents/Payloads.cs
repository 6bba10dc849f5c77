using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;

namespace KoreApiKit.Benchmarks.Documents;

/// <summary>The data that all peers work on: the vendor's samples, as the specification has them.</summary>
internal static class Payloads
{
    /// <summary>How many objects a large document holds.</summary>
    public const int LargeCount = 10_000;

    private const string Folder = "spec/examples/create-sms-campaign-";

    /// <summary>The request of the vendor's page.</summary>
    public static byte[] Request { get; } = Compact("advanced.request");

    /// <summary>The answer to it.</summary>
    public static byte[] Response { get; } = Compact("advanced.response");

    /// <summary>Campaigns, as an answer has one, in an array.</summary>
    public static byte[] ManyCampaigns() => Array(JsonNode.Parse(Response)!["data"]!.ToJsonString());

    /// <summary>Campaigns, one a line.</summary>
    public static byte[] CampaignLines() =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(JsonNode.Parse(Response)!["data"]!.ToJsonString() + "\n", LargeCount)));

    /// <summary>Requests in their three forms, each with members that the specification does not name, in an array.</summary>
    public static byte[] ManyRequests() => Array([.. new[] { "advanced", "template", "text" }.Select(form => WithUnknownMembers(form + ".request"))]);

    /// <summary>The embedded files whose names begin so, in order.</summary>
    public static IEnumerable<string> Names(string start) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(start, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>An embedded file.</summary>
    public static string Text(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no embedded file '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static byte[] Compact(string name) => Encoding.UTF8.GetBytes(JsonNode.Parse(Text(Folder + name + ".json"))!.ToJsonString());

    private static string WithUnknownMembers(string name)
    {
        JsonNode campaign = JsonNode.Parse(Text(Folder + name + ".json"))!;
        campaign["x-source"] = "import";
        campaign["x-labels"] = new JsonArray("spring", "renewal");
        campaign["x-owner"] = new JsonObject { ["id"] = 42, ["team"] = "outbound" };
        return campaign.ToJsonString();
    }

    private static byte[] Array(params string[] items) =>
        Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Range(0, LargeCount).Select(index => items[index % items.Length])) + "]");
}
