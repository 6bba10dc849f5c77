using System.Text.Json;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Json;

namespace KoreApiKit.Campaigns.Tests.Model;

public sealed class UnionTests
{
    [Theory]
    [InlineData(Examples.Advanced, "advanced SMS Support Flow")]
    [InlineData(Examples.Template, "template Payment Reminder Template")]
    [InlineData(Examples.Text, "text Hi, This is just reminder for upcoming event")]
    public void Each_sample_is_the_form_that_it_belongs_to(string example, string expected) =>
        Assert.Equal(expected, Describe(JsonModel.Parse<CreateSmsCampaignRequest>(Examples.Read(example))));

    [Fact]
    public void The_order_of_members_does_not_matter()
    {
        foreach ((string example, string form) in ((string, string)[])[(Examples.Advanced, "advanced"), (Examples.Template, "template"), (Examples.Text, "text")])
        {
            var json = (JsonObject)JsonNode.Parse(Examples.Read(example))!;
            JsonObject reversed = new(json.Reverse().Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));

            Assert.StartsWith(form, Describe(JsonModel.Parse<CreateSmsCampaignRequest>(reversed.ToJsonString())), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"format":"rcs","name":"n","parts":[1,{"a":null}]}""")]
    [InlineData("""{}""")]
    [InlineData("""[1,2]""")]
    [InlineData("\"text\"")]
    public void Json_of_no_known_form_is_kept_as_it_came(string json)
    {
        CreateSmsCampaignRequest request = JsonModel.Parse<CreateSmsCampaignRequest>(json);

        Assert.Equal("unknown " + json, Describe(request));
        Assert.Equal(json, JsonModel.ToJson(request));
        Assert.IsType<CreateSmsCampaignRequest.UnknownCase>(request);
    }

    [Fact]
    public void A_value_converts_to_the_union_and_is_found_in_it_again()
    {
        CreateSmsCampaignRequest request = SampleCampaigns.Template;

        Assert.True(request.TryGetTemplateSmsCampaign(out TemplateSmsCampaign? template));
        Assert.Equal(SampleCampaigns.Template, template);
        Assert.False(request.TryGetAdvancedSmsCampaign(out _));
        Assert.False(request.TryGetTextSmsCampaign(out _));
    }

    [Fact]
    public void Switch_calls_the_action_of_the_form_alone()
    {
        List<string> calls = [];
        CreateSmsCampaignRequest request = SampleCampaigns.Text;

        request.Switch(_ => calls.Add("advanced"), _ => calls.Add("template"), text => calls.Add(text.Name), _ => calls.Add("unknown"));

        Assert.Equal([SampleCampaigns.Text.Name], calls);
    }

    [Theory]
    [InlineData(Examples.Advanced, "experienceFlowName")]
    [InlineData(Examples.Template, "priority")]
    [InlineData(Examples.Text, "description")]
    public void A_form_without_a_member_that_it_requires_is_refused_by_name(string example, string member)
    {
        var json = (JsonObject)JsonNode.Parse(Examples.Read(example))!;
        json.Remove(member);

        JsonException exception =
            Assert.Throws<JsonException>(() => JsonModel.Parse<CreateSmsCampaignRequest>(json.ToJsonString()));

        Assert.Contains($"'{member}'", exception.Message, StringComparison.Ordinal);
    }

    private static string Describe(CreateSmsCampaignRequest request) => request.Match(
        advancedSmsCampaign: campaign => $"advanced {campaign.ExperienceFlowName}",
        templateSmsCampaign: campaign => $"template {campaign.Message.TemplateName}",
        textSmsCampaign: campaign => $"text {campaign.Message.Message}",
        unknown: json => $"unknown {json.GetRawText()}");
}
