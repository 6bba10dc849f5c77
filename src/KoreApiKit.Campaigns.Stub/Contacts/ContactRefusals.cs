using KoreApiKit.Campaigns.Stub.Answers;

namespace KoreApiKit.Campaigns.Stub.Contacts;

/// <summary>Why a contact cannot be had or changed.</summary>
internal static class ContactRefusals
{
    public const string MissingReason = "Contact not found";
    public const string TakenReason = "A contact with this phone number exists already";

    public static Answer Missing => ErrorAnswers.Missing(MissingReason);

    public static Answer Taken => ErrorAnswers.Conflict(TakenReason);
}
