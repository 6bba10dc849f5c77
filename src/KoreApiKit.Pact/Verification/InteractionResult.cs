using KoreApiKit.Pact.Results;

namespace KoreApiKit.Pact.Verification;

/// <summary>What came of replaying one interaction.</summary>
/// <param name="Consumer">The consumer whose pact it is.</param>
/// <param name="Description">The description.</param>
/// <param name="States">The names of its provider states.</param>
/// <param name="Outcome">The verdict.</param>
/// <param name="Duration">How long the replay took, to the millisecond.</param>
/// <param name="Mismatches">The differences, in a fixed order.</param>
/// <param name="Error">Why the replay could not be made, such as an address that does not answer; null otherwise.</param>
public sealed record InteractionResult(
    string Consumer,
    string Description,
    IReadOnlyList<string> States,
    InteractionOutcome Outcome,
    TimeSpan Duration,
    IReadOnlyList<Mismatch> Mismatches,
    string? Error)
{
    /// <inheritdoc />
    public override string ToString()
    {
        string given = States.Count == 0 ? string.Empty : $" given {string.Join(" and ", States)}";
        IEnumerable<string> details = Mismatches.Select(static mismatch => $"    - {mismatch}");
        return string.Join(
            Environment.NewLine,
            [$"  [{Outcome}] {Consumer}: {Description}{given}", .. Error is null ? details : details.Prepend($"    - {Error}")]);
    }
}

/// <summary>The verdict on an interaction.</summary>
public enum InteractionOutcome
{
    /// <summary>The provider answered as the pact says.</summary>
    Passed,

    /// <summary>It did not, or could not be asked.</summary>
    Failed,

    /// <summary>It did not, but the pact says that this is known and not yet an error.</summary>
    Pending,
}
