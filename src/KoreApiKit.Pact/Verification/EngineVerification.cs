namespace KoreApiKit.Pact.Verification;

/// <summary>What an engine reports, before it is judged.</summary>
/// <param name="Interactions">One result per interaction that was replayed; null when the engine gives no details.</param>
/// <param name="Passed">Whether the engine calls the run a success.</param>
/// <param name="Errors">Errors that belong to no interaction.</param>
/// <param name="Output">The engine's own report as plain text.</param>
public sealed record EngineVerification(
    IReadOnlyList<InteractionResult>? Interactions,
    bool Passed,
    IReadOnlyList<string> Errors,
    string Output);
