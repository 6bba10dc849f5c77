using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.Answers;

/// <summary>A status and the JSON to send with it.</summary>
internal sealed record Answer(int Status, JsonNode Body)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    public static Answer Ok(JsonNode body) => new(200, body);

    /// <summary>The vendor's envelope of a success.</summary>
    public static Answer Success(string? message, JsonNode data)
    {
        var body = new JsonObject { ["status"] = "success" };
        if (message is not null)
        {
            body["message"] = message;
        }

        body["data"] = data;
        return Ok(body);
    }
}
