using System.Collections.Immutable;
using KoreApiKit.Contracts.Coverage;

namespace KoreApiKit.Contracts.HtmlReports;

/// <summary>What a verification said about one interaction.</summary>
/// <param name="Suite">The consumer and the provider, as reports name them.</param>
/// <param name="Name">The interaction.</param>
/// <param name="Skipped">Why it was not replayed, or null where it was.</param>
/// <param name="Mismatches">What the provider did otherwise, in sentences; none where it kept to the interaction.</param>
internal sealed record VerifiedInteraction(string Suite, string Name, string? Skipped, ImmutableArray<string> Mismatches);

/// <summary>The results of <c>korekit pact verify</c>.</summary>
/// <param name="Interactions">The interactions that were asked about.</param>
/// <param name="Problems">What kept the verification from its work, in sentences.</param>
internal sealed record VerificationOutcome(ImmutableArray<VerifiedInteraction> Interactions, ImmutableArray<string> Problems)
{
    /// <summary>Whether the provider kept to every interaction that was replayed, and one was.</summary>
    public bool IsGood =>
        Problems.IsEmpty
        && Interactions.All(interaction => interaction.Mismatches.IsEmpty)
        && Interactions.Any(interaction => interaction.Skipped is null);

    /// <summary>The result of an interaction; null where it was not verified.</summary>
    public VerifiedInteraction? Of(PinnedInteraction pinned) => Interactions.FirstOrDefault(verified =>
        verified.Suite == $"{pinned.Pact.Consumer} with {pinned.Pact.Provider}" && verified.Name == pinned.Interaction.Description);
}
