using System.Text;
using System.Text.Json;
using KoreApiKit.Campaigns;
using static KoreApiKit.Campaigns.KoreCampaignsContracts;
using static KoreApiKit.Consumer.Tests.Exercises.CampaignExercise;

namespace KoreApiKit.Consumer.Tests.Exercises;

/// <summary>Each operation without its scope.</summary>
internal static class ScopeExercises
{
    public static IReadOnlyList<CampaignExercise> All { get; } =
    [
        Refused(CreateVoiceCampaign.MissingScope, (client, body, token) => client.CreateVoiceCampaignAsync(body, token)),
        Refused(GetCampaign.MissingScope, (client, token) => client.GetCampaignAsync(GetCampaign.MissingScopeArguments.CampaignId, token)),
        Refused(UpdateSmsCampaign.MissingScope, (client, body, token) => client.UpdateSmsCampaignAsync(UpdateSmsCampaign.MissingScopeArguments.CampaignId, body, token)),
        Refused(UpdateVoiceCampaign.MissingScope, (client, body, token) => client.UpdateVoiceCampaignAsync(UpdateVoiceCampaign.MissingScopeArguments.CampaignId, body, token)),
        Refused(DeleteCampaign.MissingScope, (client, token) => client.DeleteCampaignAsync(DeleteCampaign.MissingScopeArguments.CampaignId, CampaignType.Sms, token)),
        Refused(StartCampaign.MissingScope, (client, token) => client.StartCampaignAsync(StartCampaign.MissingScopeArguments.CampaignId, CampaignType.Sms, EmptyBody, token)),
        Refused(StopCampaign.MissingScope, (client, token) => client.StopCampaignAsync(StopCampaign.MissingScopeArguments.CampaignId, CampaignType.Sms, EmptyBody, token)),
        Refused(GetCampaignStatus.MissingScope, (client, token) => client.GetCampaignStatusAsync(GetCampaignStatus.MissingScopeArguments.CampaignId, token)),
        Refused(ListCampaignContacts.MissingScope, (client, body, token) => client.ListCampaignContactsAsync(ListCampaignContacts.MissingScopeArguments.CampaignId, body, token)),
        Refused(ListCampaigns.MissingScope, (client, body, token) => client.ListCampaignsAsync(body, token)),
        Refused(CreateContactList.MissingScope, (client, body, token) => client.CreateContactListAsync(body, token)),
        Refused(GetContactList.MissingScope, (client, token) => client.GetContactListAsync(GetContactList.MissingScopeArguments.ContactListId, token)),
        Refused(ListContactLists.MissingScope, (client, token) => client.ListContactListsAsync(token)),
        Refused(UpdateContactList.MissingScope, (client, body, token) => client.UpdateContactListAsync(UpdateContactList.MissingScopeArguments.ContactListId, body, token)),
        Refused(DeleteContactList.MissingScope, (client, token) => client.DeleteContactListAsync(DeleteContactList.MissingScopeArguments.ContactListId, token)),
        Refused(ListContactsOfList.MissingScope, (client, token) => client.ListContactsOfListAsync(ListContactsOfList.MissingScopeArguments.ContactListId, cancellationToken: token)),
        Refused(AddContacts.MissingScope, (client, body, token) => client.AddContactsAsync(body, token)),
        Refused(CreateSmsCampaignV2.MissingScope, (client, body, token) => client.CreateSmsCampaignV2Async(body, token)),
        Refused(CreateVoiceCampaignV2.MissingScope, (client, body, token) => client.CreateVoiceCampaignV2Async(body, token)),
        Refused(GetCampaignV2.MissingScope, (client, token) => client.GetCampaignV2Async(GetCampaignV2.MissingScopeArguments.CampaignId, token)),
        Refused(UpdateSmsCampaignV2.MissingScope, (client, body, token) => client.UpdateSmsCampaignV2Async(UpdateSmsCampaignV2.MissingScopeArguments.CampaignId, body, token)),
        Refused(UpdateVoiceCampaignV2.MissingScope, (client, body, token) => client.UpdateVoiceCampaignV2Async(UpdateVoiceCampaignV2.MissingScopeArguments.CampaignId, body, token)),
        Refused(DeleteCampaignV2.MissingScope, (client, token) => client.DeleteCampaignV2Async(DeleteCampaignV2.MissingScopeArguments.CampaignId, CampaignType.Sms, token)),
        Refused(StartCampaignV2.MissingScope, (client, token) => client.StartCampaignV2Async(StartCampaignV2.MissingScopeArguments.CampaignId, CampaignType.Sms, EmptyBody, token)),
        Refused(StopCampaignV2.MissingScope, (client, token) => client.StopCampaignV2Async(StopCampaignV2.MissingScopeArguments.CampaignId, CampaignType.Sms, EmptyBody, token)),
        Refused(GetCampaignStatusV2.MissingScope, (client, token) => client.GetCampaignStatusV2Async(GetCampaignStatusV2.MissingScopeArguments.CampaignId, EmptyBody, token)),
        Refused(ListCampaignContactsV2.MissingScope, (client, body, token) => client.ListCampaignContactsV2Async(ListCampaignContactsV2.MissingScopeArguments.CampaignId, body, token)),
        Refused(ListCampaignsV2.MissingScope, (client, body, token) => client.ListCampaignsV2Async(body, token)),
        Refused(CreateContactListV2.MissingScope, (client, body, token) => client.CreateContactListV2Async(body, token)),
        Refused(GetContactListV2.MissingScope, (client, token) => client.GetContactListV2Async(GetContactListV2.MissingScopeArguments.ContactListId, token)),
        Refused(ListContactListsV2.MissingScope, (client, token) => client.ListContactListsV2Async(token)),
        Refused(UpdateContactListV2.MissingScope, (client, body, token) => client.UpdateContactListV2Async(UpdateContactListV2.MissingScopeArguments.ContactListId, body, token)),
        Refused(DeleteContactListV2.MissingScope, (client, token) => client.DeleteContactListV2Async(DeleteContactListV2.MissingScopeArguments.ContactListId, token)),
        Refused(ListContactsOfListV2.MissingScope, (client, token) => client.ListContactsOfListV2Async(ListContactsOfListV2.MissingScopeArguments.ContactListId, cancellationToken: token)),
        Refused(EnableCampaignSchedule.MissingScope, (client, body, token) => client.EnableCampaignScheduleAsync(EnableCampaignSchedule.MissingScopeArguments.CampaignName, body, token)),
        Refused(DisableCampaignSchedule.MissingScope, (client, token) => client.DisableCampaignScheduleAsync(DisableCampaignSchedule.MissingScopeArguments.CampaignName, EmptyBody, token)),
        Refused(ScheduleCallBacks.MissingScope, (client, token) => client.ScheduleCallBacksAsync(ScheduleCallBacks.MissingScopeArguments.CampaignInstanceId, [new CallBack { CampaignDialingListId = "cid-1", TimeToContact = DateTimeOffset.UnixEpoch }], token)),
        Refused(CreateContacts.MissingScope, (client, token) => client.CreateContactsAsync([Contact], token)),
        Refused(ImportContacts.MissingScope, async (client, token) =>
        {
            using var file = new MemoryStream(Encoding.UTF8.GetBytes(ImportContacts.MissingScope.Request.GetProperty("result_file").GetString()!));
            await client.ImportContactsAsync(new ImportContactsRequest { File = file }, token);
        }),
        Refused(ListContacts.MissingScope, (client, token) => client.ListContactsAsync(cancellationToken: token)),
        Refused(UpdateContact.MissingScope, (client, body, token) => client.UpdateContactAsync(UpdateContact.MissingScopeArguments.Id, body, token)),
        Refused(UpdateContacts.MissingScope, (client, token) => client.UpdateContactsAsync([ContactUpdate.Of(new ContactId("1"), Contact)], token)),
        Refused(DeleteContact.MissingScope, (client, token) => client.DeleteContactAsync(DeleteContact.MissingScopeArguments.Id, token)),
        Refused(DeleteContacts.MissingScope, (client, body, token) => client.DeleteContactsAsync(body, token)),
        Refused(SendOutboundSms.MissingScope, (client, body, token) => client.SendOutboundSmsAsync(body, token)),
    ];

    private static Dictionary<string, JsonElement> EmptyBody => [];

    private static NewContact Contact => new()
    {
        FirstName = "John",
        LastName = "Doe",
        Salutation = "Mr",
        CellPhone = new NewPhone { PhoneNumber = "9876500000", CountryCode = "+91", Extension = "+" },
    };
}
