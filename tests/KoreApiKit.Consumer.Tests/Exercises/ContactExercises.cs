using System.Text;
using KoreApiKit.Campaigns;
using KoreApiKit.Http;
using static KoreApiKit.Campaigns.KoreCampaignsContracts;
using static KoreApiKit.Consumer.Tests.Exercises.CampaignExercise;

namespace KoreApiKit.Consumer.Tests.Exercises;

/// <summary>Contacts of the address book, and single messages.</summary>
internal static class ContactExercises
{
    public static IReadOnlyList<CampaignExercise> All { get; } =
    [
        new(CreateContacts.Create, async (client, cancellationToken) =>
        {
            Contact created = Assert.Single(await client.CreateContactsAsync(
                [new NewContact { FirstName = "John", LastName = "Doe", Salutation = "Mr", CellPhone = Phone }], cancellationToken));
            Assert.Equal(("John Doe", ContactStatus.Active), (created.FullName, created.Status));
            Assert.Equal("+9198765xxxxx", created.CellPhone!.PhoneNumber);
        }),
        new(ImportContacts.Import, async (client, cancellationToken) =>
        {
            using var file = new MemoryStream(Encoding.UTF8.GetBytes(ImportContacts.Import.Request.GetProperty("result_file").GetString()!));
            IReadOnlyList<Contact> imported = await new ContactOperations(client).ImportAsync(new FilePart(file, "contacts.csv"), cancellationToken);
            Assert.Equal("john doe", imported[0].FullName);
        }),
        Answered(ListContacts.Contacts, (client, cancellationToken) => client.ListContactsAsync(cancellationToken: cancellationToken)),
        Answered(UpdateContact.Update, (client, body, cancellationToken) => client.UpdateContactAsync(UpdateContact.UpdateArguments.Id, body, cancellationToken)),
        Answered(DeleteContact.Delete, (client, cancellationToken) => client.DeleteContactAsync(DeleteContact.DeleteArguments.Id, cancellationToken)),
        Answered(UpdateContacts.Update, (client, cancellationToken) => client.UpdateContactsAsync(
            [Changed("6964af60450340957c6xxxxx"), Changed("6964af806fc554153c0xxxxx")], cancellationToken)),
        Answered(DeleteContacts.Delete, (client, body, cancellationToken) => client.DeleteContactsAsync(body, cancellationToken)),
        Answered(SendOutboundSms.Sms, (client, body, cancellationToken) => client.SendOutboundSmsAsync(body, cancellationToken)),
    ];

    private static NewPhone Phone => new() { PhoneNumber = "9876500000", CountryCode = "+91", Extension = "+" };

    private static ContactUpdate Changed(string id) =>
        new() { Id = id, FirstName = "john", LastName = "doe", FullName = "john doe", Salutation = "mr", CellPhone = Phone };
}
