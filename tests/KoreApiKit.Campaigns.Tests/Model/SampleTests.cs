using System.Text.Json;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Json;
using KoreApiKit.Validation;

namespace KoreApiKit.Campaigns.Tests.Model;

public sealed class SampleTests
{
    [Theory]
    [MemberData(nameof(Examples.Requests), MemberType = typeof(Examples))]
    public void A_request_is_written_as_it_was_read_and_breaks_no_limit(string example)
    {
        CreateSmsCampaignRequest request = RoundTrip<CreateSmsCampaignRequest>(example);

        Assert.Empty(request.Validate().Violations);
        Assert.Equal(SampleCampaigns.Of(example), request);
    }

    [Theory]
    [MemberData(nameof(Examples.Answers), MemberType = typeof(Examples))]
    public void An_answer_is_written_as_it_was_read_and_breaks_no_limit(string example)
    {
        CreateSmsCampaignResponse response = RoundTrip<CreateSmsCampaignResponse>(example);

        Assert.Empty(response.Validate().Violations);
        Assert.Equal((ResultStatus.Success, CampaignStatus.Ready), (response.Status, response.Data.Status));
        Assert.Equal(response.Data.Name.ToLowerInvariant(), response.Data.LowercaseName);
        Assert.Equal(TimeSpan.Zero, response.Data.CreatedAt?.Offset);
        Assert.Equal(((MachineDetectionSetting)false, false), (response.Data.EnableMachineDetect, response.Data.Schedule?.IsSchedulingEnabled));
    }

    [Theory]
    [MemberData(nameof(Examples.Errors), MemberType = typeof(Examples))]
    public void An_error_is_written_as_it_was_read(string example)
    {
        ErrorResponse error = RoundTrip<ErrorResponse>(example);

        Assert.NotNull(error.Errors?[0].Message ?? error.Message);
    }

    [Fact]
    public void The_stamps_of_a_campaign_are_read_to_the_millisecond() => Assert.Equal(
        new DateTimeOffset(2025, 6, 27, 9, 25, 53, 320, TimeSpan.Zero),
        JsonModel.Parse<CreateSmsCampaignResponse>(Examples.Read(Examples.AdvancedAnswer)).Data.CreatedAt);

    [Fact]
    public void Members_that_are_documented_but_never_sampled_are_read()
    {
        JsonNode json = JsonNode.Parse(Examples.Read(Examples.TextAnswer))!;
        json["data"]!["totalMessagesSent"] = 5_000_000_000;
        json["data"]!["direction"] = "simple";

        CreateSmsCampaignResponse response = JsonModel.Parse<CreateSmsCampaignResponse>(json.ToJsonString());

        Assert.Equal((5_000_000_000, "simple"), (response.Data.TotalMessagesSent, response.Data.Direction));
    }

    [Fact]
    public void Members_that_the_spec_does_not_know_survive_at_every_depth()
    {
        JsonNode json = JsonNode.Parse(Examples.Read(Examples.AdvancedAnswer))!;
        json["trace"] = "t-1";
        json["data"]!["channel"] = new JsonObject { ["kind"] = "sms", ["parts"] = new JsonArray(1, null, "é") };
        json["data"]!["dialingStrategy"]!["callingHours"]!["days"]![2]!["note"] = JsonValue.Create(1.50m);

        CreateSmsCampaignResponse response = JsonModel.Parse<CreateSmsCampaignResponse>(json.ToJsonString());

        Assert.Equal("t-1", response.AdditionalProperties?["trace"].GetString());
        Assert.Equal("sms", response.Data.AdditionalProperties?["channel"].GetProperty("kind").GetString());
        AssertSameJson(json.ToJsonString(), JsonModel.ToJson(response));
    }

    [Fact]
    public void A_missing_required_member_is_named_with_its_type()
    {
        JsonNode json = JsonNode.Parse(Examples.Read(Examples.AdvancedAnswer))!;
        ((JsonObject)json["data"]!).Remove("name");

        JsonException exception = Assert.Throws<JsonException>(() => JsonModel.Parse<CreateSmsCampaignResponse>(json.ToJsonString()));

        Assert.Contains("'name'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Campaign", exception.Message, StringComparison.Ordinal);
    }

    private static T RoundTrip<T>(string example)
        where T : IJsonModel<T>, IValidatable
    {
        string json = Examples.Read(example);
        T value = JsonModel.Parse<T>(json);
        AssertSameJson(json, JsonModel.ToJson(value));
        return value;
    }

    private static void AssertSameJson(string expected, string actual)
    {
        using JsonDocument left = JsonDocument.Parse(expected);
        using JsonDocument right = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(left.RootElement, right.RootElement), actual);
    }
}
