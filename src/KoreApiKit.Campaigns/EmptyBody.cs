using System.Text.Json;

namespace KoreApiKit.Campaigns;

/// <summary>The body <c>{}</c> of operations that take everything from their address.</summary>
internal static class EmptyBody
{
    public static readonly IReadOnlyDictionary<string, JsonElement> Value = new Dictionary<string, JsonElement>();
}
