using System.Globalization;

namespace KoreApiKit.Campaigns;

public abstract partial record StoredPriority
{
    /// <summary>The priority, whether it came as a text or as a number; null when it came as anything else.</summary>
    public CampaignPriority? Level => Match<CampaignPriority?>(
        priority => priority,
        number => new CampaignPriority(number.ToString(CultureInfo.InvariantCulture)),
        _ => null);
}
