using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Contacts;

/// <summary>Creates, imports, lists, updates and deletes single contacts of the address book.</summary>
internal sealed class ContactOperations(AddressBook contacts) : IOperationGroup
{
    private const int DefaultLimit = 10;

    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations => new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["createContacts"] = Create,
        ["importContacts"] = Import,
        ["listContacts"] = List,
        ["updateContact"] = Update,
        ["deleteContact"] = Delete,
    };

    private Answer Create(OperationCall call) => Add(call, call.Body!.AsArray().Select(details => (JsonObject)details!.DeepClone()));

    private Answer Import(OperationCall call)
    {
        if (ContactUpload.FileOf(call.Request) is not { } file)
        {
            return ErrorAnswers.InvalidValues($"The form must have a file named {ContactUpload.PartName}.");
        }

        ContactUpload upload = ContactUpload.Read(file);
        return upload.Problem is { } problem ? ErrorAnswers.InvalidValues(problem) : Add(call, upload.Contacts);
    }

    private Answer Add(OperationCall call, IEnumerable<JsonObject> details) => contacts.Add(details) is { } added
        ? Answer.Ok(new JsonArray([.. added.Select(contact => ContactBody.Of(contact, "id", call))]))
        : ContactRefusals.Taken;

    private Answer List(OperationCall call)
    {
        IReadOnlyList<StoredContact> active = contacts.Active();
        PageRange range = call.QueryRange(DefaultLimit);
        return Answer.Ok(Pages.BySkip(
            active.Skip(range.Skip).Take(range.Limit).Select(contact => ContactBody.Of(contact, "id", call)), range, active.Count));
    }

    private Answer Update(OperationCall call) => Of(call, contact => contacts.IsTaken(contact, call.Members)
        ? ContactRefusals.Taken
        : Answer.Ok(ContactBody.Of(contacts.Update(contact, call.Members), "id", call)));

    private Answer Delete(OperationCall call) => Of(call, contact => Answer.Ok(ContactBody.Of(contacts.Delete(contact), "id", call)));

    private Answer Of(OperationCall call, Func<StoredContact, Answer> answer) =>
        contacts.Find(call.PathParameters["id"]) is { } contact ? answer(contact) : ContactRefusals.Missing;
}
