namespace KoreApiKit.Mock.Serving;

/// <summary>How requests are answered.</summary>
/// <param name="Validates">Whether requests that break rules are refused.</param>
/// <param name="IsDynamic">Whether bodies differ each time where a request does not say otherwise.</param>
/// <param name="Seed">Makes dynamic values and ids.</param>
/// <param name="IsStateful">Whether the mock remembers what was created.</param>
/// <param name="PrefersByQuery">Whether the query may have preferences.</param>
/// <param name="AllowsOrigins">Whether web pages of other origins may call.</param>
internal sealed record EndpointSettings(
    bool Validates, bool IsDynamic, int Seed, bool IsStateful, bool PrefersByQuery, bool AllowsOrigins);
