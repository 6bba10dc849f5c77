using System.Text.Json;
using System.Text.Json.Serialization;

namespace KoreApiKit.Benchmarks.Peers.HandWritten;

/// <summary>
/// The campaign's types as one writes them by hand for System.Text.Json, in the form that it handles fastest: settable
/// properties, and texts for the enums and the times.
/// </summary>
public sealed record HandRequest
{
    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public List<string> ContactLists { get; set; } = [];

    public string CampaignType { get; set; } = "sms";

    public string? Priority { get; set; }

    public string Format { get; set; } = "";

    public string? ExperienceFlowName { get; set; }

    public HandMessage? Message { get; set; }

    public HandDialingStrategy DialingStrategy { get; set; } = new();

    public HandSchedule? Schedule { get; set; }
}

public sealed record HandMessage
{
    [JsonPropertyName("template_name")]
    public string? TemplateName { get; set; }

    public string? Message { get; set; }

    public string? TemplateId { get; set; }
}

public sealed record HandDialingStrategy
{
    public HandCallerId CallerId { get; set; } = new();

    public HandCallingHours CallingHours { get; set; } = new();
}

public sealed record HandCallerId
{
    public string PhoneNumber { get; set; } = "";
}

public sealed record HandCallingHours
{
    public string Frequency { get; set; } = "";

    public string Timezone { get; set; } = "";

    public List<HandDay> Days { get; set; } = [];
}

public sealed record HandDay
{
    public string Day { get; set; } = "";

    public string Start { get; set; } = "";

    public string End { get; set; } = "";
}

public sealed record HandSchedule
{
    public bool IsSchedulingEnabled { get; set; }
}

public sealed record HandResponse
{
    public string Status { get; set; } = "";

    public string Message { get; set; } = "";

    public HandCampaign Data { get; set; } = new();
}

public sealed record HandCampaign
{
    [JsonPropertyName("_id")]
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Lname { get; set; }

    public string? Description { get; set; }

    public string Status { get; set; } = "";

    public string? Priority { get; set; }

    public HandDialingStrategy? DialingStrategy { get; set; }

    public HandMessage? Message { get; set; }

    public string? ExperienceFlow { get; set; }

    public long? TotalMessagesSent { get; set; }

    public string? Direction { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public HandSchedule? Schedule { get; set; }

    public List<string>? ContactLists { get; set; }

    public bool? EnableMachineDetect { get; set; }

    public string? Format { get; set; }
}

/// <summary>A request that keeps the members which it does not name.</summary>
public sealed record HandOpenRequest
{
    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public List<string> ContactLists { get; set; } = [];

    public string CampaignType { get; set; } = "sms";

    public string? Priority { get; set; }

    public string Format { get; set; } = "";

    public string? ExperienceFlowName { get; set; }

    public HandMessage? Message { get; set; }

    public HandDialingStrategy DialingStrategy { get; set; } = new();

    public HandSchedule? Schedule { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HandRequest))]
[JsonSerializable(typeof(HandResponse))]
[JsonSerializable(typeof(List<HandCampaign>))]
[JsonSerializable(typeof(List<HandOpenRequest>))]
internal sealed partial class HandContext : JsonSerializerContext;
