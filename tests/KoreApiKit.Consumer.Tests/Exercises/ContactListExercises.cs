using KoreApiKit.Campaigns;
using static KoreApiKit.Campaigns.KoreCampaignsContracts;
using static KoreApiKit.Consumer.Tests.Exercises.CampaignExercise;

namespace KoreApiKit.Consumer.Tests.Exercises;

/// <summary>Contact lists and their contacts.</summary>
internal static class ContactListExercises
{
    public static IReadOnlyList<CampaignExercise> All { get; } =
    [
        Answered(CreateContactList.Create, (client, body, cancellationToken) => client.CreateContactListAsync(body, cancellationToken)),
        Answered(GetContactList.List, (client, cancellationToken) => client.GetContactListAsync(GetContactList.ListArguments.ContactListId, cancellationToken)),
        Answered(ListContactLists.Lists, (client, cancellationToken) => client.ListContactListsAsync(cancellationToken)),
        Answered(UpdateContactList.Update, (client, body, cancellationToken) => client.UpdateContactListAsync(UpdateContactList.UpdateArguments.ContactListId, body, cancellationToken)),
        Answered(DeleteContactList.List, (client, cancellationToken) => client.DeleteContactListAsync(DeleteContactList.ListArguments.ContactListId, cancellationToken)),
        Answered(ListContactsOfList.Contacts, (client, cancellationToken) => client.ListContactsOfListAsync(
            ListContactsOfList.ContactsArguments.ContactListId, cancellationToken: cancellationToken)),
        Answered(CreateContactListV2.Create, (client, body, cancellationToken) => client.CreateContactListV2Async(body, cancellationToken)),
        Answered(GetContactListV2.List, (client, cancellationToken) => client.GetContactListV2Async(GetContactListV2.ListArguments.ContactListId, cancellationToken)),
        Answered(ListContactListsV2.Lists, (client, cancellationToken) => client.ListContactListsV2Async(cancellationToken)),
        Answered(UpdateContactListV2.Update, (client, body, cancellationToken) => client.UpdateContactListV2Async(UpdateContactListV2.UpdateArguments.ContactListId, body, cancellationToken)),
        Answered(DeleteContactListV2.List, (client, cancellationToken) => client.DeleteContactListV2Async(DeleteContactListV2.ListArguments.ContactListId, cancellationToken)),
        Answered(ListContactsOfListV2.Contacts, (client, cancellationToken) => client.ListContactsOfListV2Async(
            ListContactsOfListV2.ContactsArguments.ContactListId, cancellationToken: cancellationToken)),
        Answered(AddContacts.Add, (client, body, cancellationToken) => client.AddContactsAsync(body, cancellationToken)),
    ];
}
