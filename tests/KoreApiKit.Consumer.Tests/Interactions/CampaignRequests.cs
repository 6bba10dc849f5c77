using KoreApiKit.Campaigns;
using KoreApiKit.Json;

namespace KoreApiKit.Consumer.Tests.Interactions;

/// <summary>The requests of the vendor's samples, read into the generated types.</summary>
internal static class CampaignRequests
{
    public static AdvancedSmsCampaign Advanced { get; } =
        JsonModel.Parse<AdvancedSmsCampaign>(Examples.Read("create-sms-campaign-advanced.request"));

    public static TemplateSmsCampaign Template { get; } =
        JsonModel.Parse<TemplateSmsCampaign>(Examples.Read("create-sms-campaign-template.request"));

    public static TextSmsCampaign Text { get; } =
        JsonModel.Parse<TextSmsCampaign>(Examples.Read("create-sms-campaign-text.request"));
}
