namespace KoreApiKit.Pact.Verification;

/// <summary>Why a verification proves nothing. The engine alone would report success for most of these.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record VerificationProblem(VerificationProblemKind Kind, string Message);

/// <summary>The kinds of <see cref="VerificationProblem"/>.</summary>
public enum VerificationProblemKind
{
    /// <summary>The sources hold no pact.</summary>
    NoPact,

    /// <summary>A pact cannot be read.</summary>
    UnreadablePact,

    /// <summary>A pact is for another provider, or no pact is for this one.</summary>
    OtherProvider,

    /// <summary>The pacts, or the filters, leave no interaction.</summary>
    NoInteraction,

    /// <summary>Interactions have provider states, and there is no address to set them up.</summary>
    NoStateAddress,

    /// <summary>Interactions have provider states that no handler prepares.</summary>
    NoStateHandler,

    /// <summary>The engine replayed another number of interactions than the pacts hold.</summary>
    Incomplete,

    /// <summary>The engine could not do its work.</summary>
    EngineFailed,
}
