namespace KoreApiKit.Campaigns;

/// <summary>The id of one run of a campaign, such as <c>cid-835ee4a-697e-4846-8340-7e3e301xxxxx</c>: an opaque text.</summary>
/// <param name="Value">The text, at least one character.</param>
public readonly record struct CampaignRunId(string Value)
{
    /// <summary>The text.</summary>
    public override string ToString() => Value ?? "";
}
