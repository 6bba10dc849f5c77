using System.Globalization;
using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>Reads the parameters of a state.</summary>
internal static class StateParameters
{
    /// <summary>A text, or null where there is none of that name.</summary>
    public static string? Text(this JsonObject parameters, string name) =>
        parameters[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static DateTimeOffset? Time(this JsonObject parameters, string name) =>
        DateTimeOffset.TryParse(parameters.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time
            : null;
}
