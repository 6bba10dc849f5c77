namespace KoreApiKit.Pact.Verification;

/// <summary>Where pacts come from.</summary>
internal sealed record PactSource(string Path, bool IsDirectory, IReadOnlyList<string> Consumers);
