using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Contacts;

/// <summary>Writes a contact of the address book as the vendor's answers do.</summary>
internal static class ContactBody
{
    /// <param name="contact">The contact.</param>
    /// <param name="idName">What the answer calls its id.</param>
    /// <param name="call">The call that asks.</param>
    public static JsonObject Of(StoredContact contact, string idName, OperationCall call)
    {
        var body = new JsonObject { ["status"] = contact.IsActive ? "ACTIVE" : "INACTIVE" };
        JsonObjects.Copy(contact.Details, body, "firstName");
        JsonObjects.Copy(contact.Details, body, "lastName");
        body["fullName"] = contact.FullName;
        JsonObjects.Copy(contact.Details, body, "salutation");
        JsonObjects.Copy(contact.Details, body, "cellPhone");
        body["cellPhone"]!["phoneNumber"] = contact.PhoneNumber;
        body["instanceBotId"] = call.ApplicationId;
        body["orgId"] = Identifiers.Organisation;
        body["accountId"] = call.AccountId;
        body["createdBy"] = Identifiers.User;
        body["createdByAId"] = Identifiers.Agent;
        if (contact.IsUpdated)
        {
            body["updatedBy"] = Identifiers.User;
            body["updatedByAId"] = Identifiers.Agent;
        }

        body["address"] = new JsonArray();
        body["twitterDetails"] = new JsonArray();
        body["createdAt"] = Stamps.Of(contact.CreatedAt);
        body["updatedAt"] = Stamps.Of(contact.UpdatedAt);
        body[idName] = contact.Id;
        return body;
    }
}
