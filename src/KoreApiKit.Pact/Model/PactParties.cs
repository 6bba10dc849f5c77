namespace KoreApiKit.Pact.Model;

/// <summary>The two sides of a pact.</summary>
/// <param name="Consumer">The name of the application that calls.</param>
/// <param name="Provider">The name of the application that answers.</param>
public sealed record PactParties(string Consumer, string Provider)
{
    /// <inheritdoc />
    public override string ToString() => $"{Consumer} and {Provider}";
}
