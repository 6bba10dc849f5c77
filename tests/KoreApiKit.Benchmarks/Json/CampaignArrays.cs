using KoreApiKit.Json;

namespace KoreApiKit.Benchmarks.Json;

/// <summary>Arrays of emitted types, read and written as emitted code reads and writes them.</summary>
internal static class CampaignArrays
{
    public static IReadOnlyList<T> Read<T>(byte[] json)
        where T : IJsonModel<T> =>
        JsonModel.Parse(json, static (ref JsonInput reader) =>
            JsonRead.List(ref reader, "Array", "", static (ref JsonInput reader) => T.ReadJson(ref reader)));

    public static byte[] Write<T>(IReadOnlyList<T> items)
        where T : IJsonModel<T> =>
        JsonModel.ToUtf8Bytes(items, static (writer, items) => JsonWrite.List(writer, items, static (writer, item) => item.WriteJson(writer)));
}
