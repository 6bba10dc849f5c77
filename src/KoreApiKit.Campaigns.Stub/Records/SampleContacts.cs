using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.Records;

/// <summary>What is assumed to be in a list that was not made by this API.</summary>
internal static class SampleContacts
{
    public static IReadOnlyList<StoredListContact> Three { get; } =
    [
        .. new[] { "919876543210", "12025550200", "911234567890" }.Select(number =>
            new StoredListContact(Identifiers.ListContact(number), new JsonObject { ["phoneNumber"] = number }, DateTimeOffset.UnixEpoch)),
    ];
}
