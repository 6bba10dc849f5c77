namespace KoreApiKit.Campaigns;

/// <summary>How far an import of contacts is.</summary>
/// <param name="Sent">How many contacts the provider took so far.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct ImportProgress(int Sent, int Total);
