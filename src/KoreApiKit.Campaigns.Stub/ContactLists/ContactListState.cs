using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.ContactLists;

/// <summary>What is known of a contact list beside its record.</summary>
/// <param name="ContactCount">How many contacts it has.</param>
/// <param name="Campaigns">The campaigns that name it.</param>
/// <param name="IsRunning">Whether one of them is active (C38).</param>
internal sealed record ContactListState(int ContactCount, IReadOnlyList<StoredCampaign> Campaigns, bool IsRunning);
