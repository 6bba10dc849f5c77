using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Json;

namespace KoreApiKit.Campaigns.Tests.Model;

public sealed class EqualityTests
{
    [Theory]
    [MemberData(nameof(Examples.Requests), MemberType = typeof(Examples))]
    public void Requests_of_equal_content_are_equal(string example)
    {
        CreateSmsCampaignRequest one = JsonModel.Parse<CreateSmsCampaignRequest>(Examples.Read(example));
        CreateSmsCampaignRequest other = JsonModel.Parse<CreateSmsCampaignRequest>(Examples.Read(example));

        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Examples.Answers), MemberType = typeof(Examples))]
    public void Answers_of_equal_content_are_equal(string example)
    {
        CreateSmsCampaignResponse one = JsonModel.Parse<CreateSmsCampaignResponse>(Examples.Read(example));
        CreateSmsCampaignResponse other = JsonModel.Parse<CreateSmsCampaignResponse>(Examples.Read(example));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Data = other.Data with { Status = CampaignStatus.Paused } });
    }

    [Fact]
    public void A_difference_deep_inside_makes_requests_different()
    {
        AdvancedSmsCampaign campaign = SampleCampaigns.Advanced;
        CallingHours hours = campaign.DialingStrategy.CallingHours;
        AdvancedSmsCampaign later = campaign with
        {
            DialingStrategy = campaign.DialingStrategy with
            {
                CallingHours = hours with { Days = [.. hours.Days.SkipLast(1), hours.Days[^1] with { End = new TimeOnly(18, 1) }] },
            },
        };

        Assert.NotEqual(campaign, later);
        Assert.NotEqual<CreateSmsCampaignRequest>(campaign, later);
        Assert.Equal(campaign, later with { DialingStrategy = SampleCampaigns.Dialing });
    }
}
