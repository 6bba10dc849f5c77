using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub;

/// <summary>Settings of a <see cref="KoreStubProvider"/>. The defaults need no account and no set-up.</summary>
public sealed class KoreStubOptions
{
    /// <summary>The port on the loopback address, 0 to 65535; 0 (the default) takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The client id that a token's claim <c>appId</c> must have.</summary>
    public string ClientId { get; init; } = "cs-00000000-0000-5000-8000-00000000stub";

    /// <summary>The client secret that tokens must be signed with (HS256 or HS512), at least one character.</summary>
    public string ClientSecret { get; init; } = "the-stub-has-no-secret-worth-keeping";

    /// <summary>The application id that the path must name, or null (the default) for any.</summary>
    public string? ApplicationId { get; init; }

    /// <summary>The clock by which tokens expire and campaigns are stamped.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The largest body of a request, in bytes, at least 1; 1 MiB by default. A larger one is answered by 413.</summary>
    public int MaxBodyBytes { get; init; } = 1 << 20;

    /// <summary>
    /// Whether <c>POST /_pact/provider-states</c> sets the stub's state, as a Pact verifier asks for it. Off by default.
    /// </summary>
    public bool ProviderStates { get; init; }

    /// <summary>
    /// The SQLite file that keeps campaigns, contact lists and contacts, so that a stub started anew has them; it is made
    /// where it is missing. Null (the default) keeps them in memory. Two stubs do not share a file at the same time.
    /// </summary>
    public string? DatabasePath { get; init; }

    /// <summary>How long a new voice campaign is <c>Preparing</c>, zero or more; 2 seconds by default. SMS campaigns are ready at once.</summary>
    public TimeSpan PreparationTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// How long a running campaign takes for each contact, zero or more; 10 seconds by default. It is <c>Completed</c> after
    /// the last one. Outside of its calling hours, in its own time zone, it stays <c>Active</c> and reaches nobody.
    /// </summary>
    public TimeSpan TimePerContact { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Whether a campaign may name only contact lists that were created by this API. False by default: any list is believed
    /// to exist, and one that was not created here has three contacts.
    /// </summary>
    public bool KnownListsOnly { get; init; }

    /// <summary>The scopes of the app, by their names in the spec; by default all three that operations ask for.</summary>
    public IReadOnlyCollection<string> Scopes { get; init; } = ["Campaign Management", "Configuration", "Outbound SMS"];

    /// <summary>
    /// How many calls an application may make within 60 seconds, at least 1; another one is answered by 429. Null (the default)
    /// for any number. Calls with a token that is refused do not count. The vendor documents no number for these operations.
    /// </summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>Whether a token without the claim <c>jti</c> is refused, as an app that enforces it does. Off by default.</summary>
    public bool RequireJwtId { get; init; }

    /// <summary>
    /// Changes the JSON of an answer before it is sent, or null (the default) to leave it. By this a test shows that a
    /// contract check notices a provider that drifts. Called from several threads where requests overlap.
    /// </summary>
    public Action<JsonNode>? Tamper { get; init; }

    /// <summary>
    /// Gives the status to send instead of the right one (100 to 599), or null (the default) to leave it. Called from several
    /// threads where requests overlap.
    /// </summary>
    public Func<int, int>? TamperStatus { get; init; }

    /// <summary>The first setting that has a value it cannot have, and which ones it can; null where all are good.</summary>
    internal string? FindProblem() => this switch
    {
        { Port: < 0 or > 65535 } => $"{nameof(Port)} must be between 0 and 65535, but is {Port}.",
        { ClientId: null or "" } => $"{nameof(ClientId)} must not be empty.",
        { ClientSecret: null or "" } => $"{nameof(ClientSecret)} must not be empty.",
        { TimeProvider: null } => $"{nameof(TimeProvider)} must not be null.",
        { DatabasePath: "" } => $"{nameof(DatabasePath)} must be a path or null.",
        { PreparationTime.Ticks: < 0 } => $"{nameof(PreparationTime)} must not be negative, but is {PreparationTime}.",
        { TimePerContact.Ticks: < 0 } => $"{nameof(TimePerContact)} must not be negative, but is {TimePerContact}.",
        { RequestsPerMinute: < 1 } => $"{nameof(RequestsPerMinute)} must be at least 1 or null, but is {RequestsPerMinute}.",
        { Scopes: null } => $"{nameof(Scopes)} must not be null.",
        { MaxBodyBytes: < 1 } => $"{nameof(MaxBodyBytes)} must be at least 1, but is {MaxBodyBytes}.",
        _ => null,
    };
}
