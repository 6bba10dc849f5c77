using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Contacts;

/// <summary>Updates and deletes several contacts of the address book; each succeeds or fails by itself.</summary>
internal sealed class BulkContactOperations(AddressBook contacts) : IOperationGroup
{
    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations => new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["updateContacts"] = Update,
        ["deleteContacts"] = Delete,
    };

    private Answer Update(OperationCall call) => Bulk(
        call.Body!.AsArray().Select(item => (JsonObject)item!),
        details => (string)details["id"]!,
        (contact, details) => contacts.IsTaken(contact, details) ? Failed(contact.Id, ContactRefusals.TakenReason) : new JsonObject
        {
            ["id"] = contact.Id,
            ["contact"] = ContactBody.Of(contacts.Update(contact, (JsonObject)details.DeepClone()), "_id", call),
        });

    private Answer Delete(OperationCall call) => Bulk(
        call.Members["ids"]!.AsArray().Select(id => (string)id!),
        id => id,
        (contact, _) => new JsonObject { ["id"] = contacts.Delete(contact).Id });

    private Answer Bulk<T>(IEnumerable<T> items, Func<T, string> idOf, Func<StoredContact, T, JsonObject> apply)
    {
        JsonObject[] records = [.. items.Select(item =>
            contacts.Find(idOf(item)) is { } contact ? apply(contact, item) : Failed(idOf(item), ContactRefusals.MissingReason))];
        JsonNode[] failed = [.. records.Where(record => record.ContainsKey("reason"))];
        JsonNode[] successful = [.. records.Where(record => !record.ContainsKey("reason"))];
        return Answer.Ok(new JsonObject
        {
            ["totalRequested"] = records.Length,
            ["successful"] = successful.Length,
            ["failed"] = failed.Length,
            ["successfulRecords"] = new JsonArray(successful),
            ["failedRecords"] = new JsonArray(failed),
        });
    }

    private static JsonObject Failed(string id, string reason) => new() { ["id"] = id, ["reason"] = reason };
}
