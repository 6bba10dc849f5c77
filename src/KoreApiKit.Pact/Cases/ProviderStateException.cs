namespace KoreApiKit.Pact.Cases;

/// <summary>A provider state cannot be prepared: no handler knows it, or a parameter is missing or wrong.</summary>
/// <param name="message">What is wrong.</param>
public sealed class ProviderStateException(string message) : Exception(message);
