namespace KoreApiKit.Campaigns.Http;

/// <summary>Headers whose values must stay secret.</summary>
internal static class KoreHeaders
{
    /// <summary>Carries the token, without a prefix.</summary>
    internal const string Auth = "auth";

    internal static bool IsSecret(string name) =>
        name.Equals(Auth, StringComparison.OrdinalIgnoreCase)
        || name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Proxy-Authorization", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Cookie", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase);
}
