namespace KoreApiKit.Pact;

/// <summary>What a consumer test knows of the mock server.</summary>
/// <param name="MockServerUri">The base address; it ends with a slash.</param>
public sealed record MockServerContext(Uri MockServerUri);
