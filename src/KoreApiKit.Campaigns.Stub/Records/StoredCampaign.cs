using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Lifecycle;

namespace KoreApiKit.Campaigns.Stub.Records;

/// <summary>A campaign.</summary>
/// <param name="Id">The id (<c>cd-…</c>).</param>
/// <param name="Kind"><c>sms</c> or <c>voice</c>.</param>
/// <param name="Settings">The body that it was created or updated by. Never changed in place.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="ChangedAt">When its settings were changed last.</param>
/// <param name="Life">Where it stands.</param>
internal sealed record StoredCampaign(
    string Id, string Kind, JsonObject Settings, DateTimeOffset CreatedAt, DateTimeOffset ChangedAt, CampaignLife Life)
{
    public const string Sms = "sms";
    public const string Voice = "voice";

    public string Name => Text("name") ?? "";

    public bool IsVoice => Kind == Voice;

    public string? DialingMode => Text("dialingMode");

    public IEnumerable<string> ListNames => Settings["contactLists"]?.AsArray().Select(name => (string)name!) ?? [];

    public DateTimeOffset UpdatedAt => Life.Since > ChangedAt ? Life.Since : ChangedAt;

    public string? Text(string member) => (string?)Settings[member];
}
