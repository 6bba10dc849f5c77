using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace KoreApiKit.Campaigns.Authentication;

/// <summary>What a token for the Kore.ai APIs says and how it is signed.</summary>
/// <remarks>
/// The JWT app under <em>App Settings › Dev Tools › Web/Mobile SDK</em> gives the client id and the secret; its
/// scope mapping must include Campaign Management and be published.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public class KoreJwtOptions
{
    /// <summary>The shortest <see cref="TokenLifetime"/>: 30 seconds.</summary>
    public static readonly TimeSpan MinimumTokenLifetime = TimeSpan.FromSeconds(30);

    /// <summary>The longest <see cref="TokenLifetime"/>: 24 hours.</summary>
    public static readonly TimeSpan MaximumTokenLifetime = TimeSpan.FromHours(24);

    /// <summary>The JWT app's client id (<c>cs-…</c>), sent as claim <c>appId</c>. Required.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>
    /// The JWT app's client secret: its UTF-8 bytes are the HMAC key. Required for HS256, at least 32 bytes, and for HS512,
    /// at least 64 bytes (RFC 7518, section 3.2); see <see cref="AllowShortSecret"/>. No serialiser writes it.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string ClientSecret { get; set; } = "";

    /// <summary>
    /// Whether a <see cref="ClientSecret"/> that is shorter than its algorithm asks for is taken, down to 16 bytes; off by
    /// default. For a secret that the vendor made shorter, such as one of 44 characters with HS512.
    /// </summary>
    public bool AllowShortSecret { get; set; }

    /// <summary>Claim <c>sub</c>; <see cref="ClientId"/> when left out.</summary>
    public string? Subject { get; set; }

    /// <summary>The signature algorithm; HS256 unless the JWT app asks for another.</summary>
    public KoreJwtAlgorithm Algorithm { get; set; } = KoreJwtAlgorithm.HS256;

    /// <summary>
    /// The RSA private key as unencrypted PEM, at least 2048 bits (RFC 7518, section 3.3). Required for RS256 and RS512. No
    /// serialiser writes it.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? PrivateKeyPem { get; set; }

    /// <summary>How long a token is valid, cut to whole seconds; 30 seconds to 24 hours, 5 minutes by default.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How long before its end a token is replaced; zero or more and less than <see cref="TokenLifetime"/>, 60 seconds
    /// by default. It covers the time a request is under way and a clock that runs behind the server's.
    /// </summary>
    public TimeSpan RenewBefore { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether each token gets a fresh claim <c>jti</c>, which apps with "Enforce JTI" demand; on by default.</summary>
    public bool IncludeJwtId { get; set; } = true;

    /// <summary>Whether the token names <see cref="ClientId"/> as its issuer (claim <c>iss</c>); off by default.</summary>
    public bool IncludeIssuer { get; set; }

    /// <summary>
    /// Whether a token serves many requests until it is renewed; on by default. Turn it off, at the cost of one
    /// signature a request, for an app that refuses a <c>jti</c> it has seen before.
    /// </summary>
    public bool ReuseToken { get; set; } = true;

    /// <summary>Shows the settings; the secret and the private key only as present or absent.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"{GetType().Name} {{ {Describe()} }}";

    private protected virtual string Describe() =>
        $"ClientId = {ClientId}, ClientSecret = {Presence(ClientSecret)}, AllowShortSecret = {AllowShortSecret}, Subject = {Subject ?? ClientId}, "
        + $"Algorithm = {Algorithm}, PrivateKeyPem = {Presence(PrivateKeyPem)}, TokenLifetime = {TokenLifetime:c}, "
        + $"RenewBefore = {RenewBefore:c}, IncludeJwtId = {IncludeJwtId}, IncludeIssuer = {IncludeIssuer}, "
        + $"ReuseToken = {ReuseToken}";

    private static string Presence(string? secret) => string.IsNullOrEmpty(secret) ? "absent" : "(redacted)";
}
