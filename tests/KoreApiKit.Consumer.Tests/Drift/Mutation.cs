using System.Text.Json.Nodes;

namespace KoreApiKit.Consumer.Tests.Drift;

/// <summary>A way in which a provider drifts from its specification.</summary>
/// <param name="Field">The JSON Pointer of the field; <c>status</c> for the status of the answer.</param>
/// <param name="Change">What happens to it, in words.</param>
/// <param name="Apply">Changes an answer's body.</param>
/// <param name="Status">Changes an answer's status.</param>
internal sealed record Mutation(string Field, string Change, Action<JsonNode> Apply, Func<int, int> Status)
{
    public static Mutation OfBody(string field, string change, Action<JsonNode> apply) => new(field, change, apply, status => status);

    public static Mutation OfStatus(int status) => new("status", $"becomes {status}", _ => { }, _ => status);
}
