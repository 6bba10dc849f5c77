using KoreApiKit.Contracts.Pacts;

namespace KoreApiKit.Contracts.Changes;

/// <summary>An interaction of a pact that a change hits.</summary>
internal sealed record ConsumerHit(PactFile Pact, HttpInteraction Interaction)
{
    /// <summary>The consumer and the interaction in words.</summary>
    public string Describe() => $"{Pact.Consumer} '{Interaction.Description}'";
}
