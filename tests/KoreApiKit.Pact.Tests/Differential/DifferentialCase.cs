namespace KoreApiKit.Pact.Tests.Differential;

/// <summary>An expected response and an actual one.</summary>
/// <param name="Version">The version of the Pact Specification that the response is written in, 1 to 4.</param>
/// <param name="Response">The expected response as it stands in a pact.</param>
public sealed record DifferentialCase(string Name, int Version, string Response, ScriptedAnswer Answer)
{
    public override string ToString() => Name;
}
