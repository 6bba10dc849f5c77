using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

namespace KoreApiKit.Benchmarks.Peers.Kiota;

/// <summary>Reads JSON as Kiota's clients do.</summary>
internal static class KiotaJson
{
    public static T Parse<T>(byte[] json, ParsableFactory<T> factory)
        where T : IParsable
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return new JsonParseNode(document.RootElement).GetObjectValue(factory)!;
    }
}
