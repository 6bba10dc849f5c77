using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.Records;

/// <summary>A contact of a contact list.</summary>
/// <param name="Id">The id (<c>cc-…</c>).</param>
/// <param name="Details">The contact as it was sent. Never changed in place.</param>
/// <param name="CreatedAt">When it was added.</param>
internal sealed record StoredListContact(string Id, JsonObject Details, DateTimeOffset CreatedAt)
{
    public string PhoneNumber => (string?)Details["phoneNumber"] ?? "";

    public string UniqueId => (string?)Details["uniqueId"] ?? "";
}
