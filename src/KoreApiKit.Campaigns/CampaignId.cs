namespace KoreApiKit.Campaigns;

/// <summary>The id of a campaign, such as <c>cd-3aefda80-f98e-5f4f-ad41-92803abbxxxx</c>: an opaque text, which is no UUID.</summary>
/// <param name="Value">The text, at least one character.</param>
public readonly record struct CampaignId(string Value)
{
    /// <summary>The text.</summary>
    public override string ToString() => Value ?? "";
}
