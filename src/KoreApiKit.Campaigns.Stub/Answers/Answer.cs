using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.Answers;

/// <summary>A status and the JSON to send with it.</summary>
internal sealed record Answer(int Status, JsonObject Body)
{
    public bool IsSuccess => Status is >= 200 and < 300;
}
