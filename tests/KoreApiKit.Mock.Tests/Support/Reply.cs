using System.Text;
using System.Text.Json.Nodes;
using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Mock.Tests.Support;

/// <summary>What a mock answered.</summary>
internal sealed record Reply(int Status, IReadOnlyList<NameValue> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonNode Json => JsonNode.Parse(Body)!;

    /// <summary>All values of a header, in one text; null where there is none.</summary>
    public string? this[string name] => Headers.Values(name, StringComparison.OrdinalIgnoreCase) is { Count: > 0 } values ? string.Join("|", values) : null;

    /// <summary>The end of a problem's type; null for any other body.</summary>
    public string? Problem => this["Content-Type"] == "application/problem+json" ? ((string?)Json["type"])?.Split(':')[^1] : null;

    /// <summary>Place, pointer and keyword of each violation of a problem.</summary>
    public string[] Violations =>
        [.. Json["violations"]!.AsArray().Select(violation => $"{violation!["place"]} {violation["pointer"]} {violation["keyword"]}")];

    public ResponseData ToData() => new(Status, Headers, Body);
}
