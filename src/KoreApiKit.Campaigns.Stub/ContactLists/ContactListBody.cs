using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.ContactLists;

/// <summary>Writes a contact list as the vendor's answers do.</summary>
internal static class ContactListBody
{
    private static readonly string[] Columns = ["firstName", "lastName", "phoneNumber", "timeZone", "uniqueId"];

    /// <summary>The list as it is created, read and deleted.</summary>
    /// <param name="list">The list.</param>
    /// <param name="state">What is known of the list beside its record.</param>
    /// <param name="call">The call that asks.</param>
    public static JsonObject Whole(StoredContactList list, ContactListState state, OperationCall call)
    {
        JsonObject body = InList(list, state, call);
        body["isActive"] = true;
        body["createdBy"] = Identifiers.User;
        body["updatedBy"] = Identifiers.User;
        body["createdAt"] = Stamps.Of(list.CreatedAt);
        body["allowDuplicates"] = list.AllowDuplicates;
        if (!call.IsVersion2)
        {
            body["lname"] = list.Name.ToLowerInvariant();
            body["orgId"] = Identifiers.Organisation;
            body["iId"] = call.ApplicationId;
            body["accountId"] = call.AccountId;
        }

        return body;
    }

    /// <summary>The list among all lists.</summary>
    public static JsonObject InList(StoredContactList list, ContactListState state, OperationCall call)
    {
        string[] columns = call.IsVersion2 ? [.. Columns, "contactPriority"] : Columns;
        var body = new JsonObject
        {
            ["_id"] = list.Id,
            ["name"] = list.Name,
            ["description"] = list.Description,
            ["totalRecordCount"] = state.ContactCount,
            ["status"] = "Ready",
            ["mapping"] = new JsonObject(columns.Select(column => KeyValuePair.Create(column, (JsonNode?)column))),
            ["isListInUse"] = state.IsRunning,
            ["listType"] = "call",
            ["campaignInUse"] = new JsonArray([.. state.Campaigns.Select(campaign =>
                new JsonObject { ["id"] = campaign.Id, ["name"] = campaign.Name })]),
            ["source"] = "passiveApi",
            ["apiConfigurations"] = new JsonObject { ["dataSyncMode"] = list.AllowDuplicates ? "allowDuplicates" : "dontAllowDuplicates" },
            ["files"] = new JsonArray(),
            ["updatedAt"] = Stamps.Of(list.UpdatedAt),
        };
        if (call.IsVersion2)
        {
            body["isGlobalDNC"] = false;
            body["isDefault"] = false;
            body["columns"] = new JsonArray();
        }

        return body;
    }
}
