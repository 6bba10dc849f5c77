namespace KoreApiKit.Campaigns.Stub.Records;

/// <summary>A contact list, without its contacts.</summary>
/// <param name="Id">The id (<c>cl-…</c>).</param>
/// <param name="Name">The name that campaigns refer to.</param>
/// <param name="Description">A text for people.</param>
/// <param name="AllowDuplicates">Whether it takes a number twice.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="UpdatedAt">When it was changed last.</param>
internal sealed record StoredContactList(
    string Id, string Name, string Description, bool AllowDuplicates, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt);
