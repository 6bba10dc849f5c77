using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Campaigns;

/// <summary>
/// Knows which contact lists a campaign may name. The stub believes that each exists, as somebody may have made it in the
/// user interface, unless it is told otherwise.
/// </summary>
internal sealed class ReferencedLists(StubRecords records, KoreStubOptions options)
{
    private readonly HashSet<string> _missing = new(StringComparer.OrdinalIgnoreCase);

    public void Miss(string name) => _missing.Add(name);

    public void Find(string name) => _missing.Remove(name);

    public Answer? Refuse(JsonObject campaign) =>
        campaign["contactLists"]!.AsArray().All(name => Exists((string)name!)) ? null : ErrorAnswers.InvalidValues();

    private bool Exists(string name) => !_missing.Contains(name) && (!options.KnownListsOnly || records.FindList(name) is not null);
}
