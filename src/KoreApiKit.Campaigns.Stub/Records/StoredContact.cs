using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.Records;

/// <summary>A contact of the address book.</summary>
/// <param name="Id">The id, 24 hexadecimal digits.</param>
/// <param name="Details">The contact as it was sent. Never changed in place.</param>
/// <param name="IsActive">False once it is deleted.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="UpdatedAt">When it was changed last.</param>
internal sealed record StoredContact(string Id, JsonObject Details, bool IsActive, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public bool IsUpdated => UpdatedAt != CreatedAt;

    /// <summary>The number with the country's code in front, which no two active contacts share.</summary>
    public string PhoneNumber => (string?)Phone["countryCode"] + (string?)Phone["phoneNumber"];

    public string FullName => $"{(string?)Details["firstName"]} {(string?)Details["lastName"]}";

    private JsonNode Phone => Details["cellPhone"] ?? new JsonObject();
}
