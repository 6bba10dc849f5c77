using System.Text;

namespace KoreApiKit.Pact.Verification;

/// <summary>What came of a verification: one result per interaction, and what kept it from meaning anything.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Interactions">One result per interaction that was replayed, in the order of the pact files.</param>
/// <param name="Problems">Why the verification proves nothing, if so: no pact, no interaction, no state address.</param>
/// <param name="Output">The engine's own report as plain text; empty when it did not run.</param>
public sealed record VerificationResult(
    string Provider,
    IReadOnlyList<InteractionResult> Interactions,
    IReadOnlyList<VerificationProblem> Problems,
    string Output)
{
    /// <summary>Whether at least one interaction was replayed, none failed and there is no problem.</summary>
    public bool Succeeded =>
        Problems.Count == 0
        && Interactions.Count > 0
        && Interactions.All(static interaction => interaction.Outcome != InteractionOutcome.Failed);

    /// <summary>Does nothing after a success.</summary>
    /// <exception cref="PactVerificationFailedException">The verification failed; the message has <see cref="ToString"/>.</exception>
    public void ThrowIfFailed()
    {
        if (!Succeeded)
        {
            throw new PactVerificationFailedException(this);
        }
    }

    /// <summary>A report for people: the problems, then each interaction with its differences.</summary>
    public override string ToString()
    {
        int failed = Interactions.Count(static interaction => interaction.Outcome == InteractionOutcome.Failed);
        StringBuilder report = new();
        report.Append("Verification of ").Append(Provider).Append(Succeeded ? " succeeded: " : " failed: ")
            .Append(Interactions.Count).Append(" interactions, ").Append(failed).Append(" failed.");
        foreach (VerificationProblem problem in Problems)
        {
            report.AppendLine().Append("! ").Append(problem.Message);
        }

        foreach (InteractionResult interaction in Interactions)
        {
            report.AppendLine().Append(interaction);
        }

        return report.ToString();
    }
}
