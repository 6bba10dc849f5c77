namespace KoreApiKit.Campaigns.Tests.Support;

/// <summary>Contacts of the address book.</summary>
internal static class SampleContacts
{
    private static readonly NewPhone Phone = new() { CountryCode = "+91", PhoneNumber = "9876543210", Extension = "+" };

    public static NewContact New => new() { FirstName = "John", LastName = "Doe", Salutation = "Mr", CellPhone = Phone };

    public static ContactUpdate Update => new() { Id = "c1", FirstName = "John", LastName = "Doe", Salutation = "Mr", CellPhone = Phone };
}
