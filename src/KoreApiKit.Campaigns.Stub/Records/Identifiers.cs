using System.Security.Cryptography;
using System.Text;

namespace KoreApiKit.Campaigns.Stub.Records;

/// <summary>
/// Makes ids as the vendor's samples have them: UUIDs of version 5 with a prefix, and for what the voice service keeps
/// UUIDs of version 4 whose first group has seven digits.
/// </summary>
internal static class Identifiers
{
    /// <summary>Who made everything.</summary>
    public const string User = "u-4baef569-f6c2-5486-a119-968572490000";

    /// <summary>The user as an agent.</summary>
    public const string Agent = "a-6c63a33-c2a7-49e8-a5ab-82449c800000";

    /// <summary>The organisation of the account.</summary>
    public const string Organisation = "o-f8b351e7-f83a-51bd-bd42-d5d408610000";

    public static string NewCampaign(string kind) => kind == StoredCampaign.Voice ? Short("cd-") : Long("cd-", Guid.NewGuid());

    public static string NewRun(string kind) => kind == StoredCampaign.Voice ? Short("cid-") : Long("cid-", Guid.NewGuid());

    public static string NewContactList() => Short("cl-");

    public static string NewListContact() => Long("cc-", Guid.NewGuid());

    /// <summary>The id of a contact whose list takes each number once.</summary>
    public static string ListContact(string phoneNumber) => Of("cc-", phoneNumber);

    /// <summary>24 hexadecimal digits, as contacts of the address book have.</summary>
    public static string NewContact() => NewDigits();

    public static string Flow(string name) => Of("cf-", name);

    public static string Template(string name) => Of("cmt-", name);

    public static string ContactList(string name) => Of("cl-", name).Remove("cl-".Length, 1);

    /// <summary>The session of a call; the same whenever it is asked for.</summary>
    public static string Session(string runId, string contactId) => Convert.ToHexString(Hash($"{runId} {contactId}")[..12]).ToLowerInvariant();

    private static string NewDigits() => Convert.ToHexString(RandomNumberGenerator.GetBytes(12)).ToLowerInvariant();

    // A name has the same id each time, as a UUID of version 5 is made from a name.
    private static string Of(string prefix, string name) => Long(prefix, new Guid(Hash(prefix + name.ToLowerInvariant())[..16]));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static string Long(string prefix, Guid guid) => WithVersion(prefix, guid, '5');

    private static string Short(string prefix) => WithVersion(prefix, Guid.NewGuid(), '4').Remove(prefix.Length, 1);

    private static string WithVersion(string prefix, Guid guid, char version)
    {
        char[] text = guid.ToString().ToCharArray();
        text[14] = version;
        return prefix + new string(text);
    }
}
