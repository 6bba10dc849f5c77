using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.Answers;

/// <summary>Reads and copies members of JSON objects.</summary>
internal static class JsonObjects
{
    /// <summary>Copies a member, unless there is none.</summary>
    public static void Copy(JsonObject from, JsonObject to, string name) => Add(to, name, from[name]?.DeepClone());

    /// <summary>Adds a member, unless it is null.</summary>
    public static void Add(JsonObject to, string name, JsonNode? value)
    {
        if (value is not null)
        {
            to[name] = value;
        }
    }

    /// <summary>A whole number, which the wire may write as 1 or 1.0; null where there is none.</summary>
    public static int? Integer(JsonNode? value) => value is null ? null : (int)Math.Min(int.MaxValue, (double)value);
}
