using KoreApiKit.Contracts.Pacts;

namespace KoreApiKit.Contracts.Coverage;

/// <summary>An interaction of one of the pacts.</summary>
/// <param name="Pact">The pact that it stands in.</param>
/// <param name="Interaction">The interaction.</param>
/// <param name="Number">Counts from 1 over all pacts, in their order.</param>
internal sealed record PinnedInteraction(PactFile Pact, HttpInteraction Interaction, int Number);
