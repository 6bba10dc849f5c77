using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact.Engine;

/// <summary>The half of a Pact implementation that providers need: it replays pacts. Vacuous verifications are refused before it is called.</summary>
public interface IVerificationEngine
{
    /// <summary>The implementation and its version, such as <c>libpact_ffi 0.5.8</c>.</summary>
    /// <exception cref="PactEngineException">The engine cannot be loaded.</exception>
    string Name { get; }

    /// <summary>Replays the interactions of pact files against a provider.</summary>
    /// <param name="request">What to verify.</param>
    /// <param name="cancellationToken">Ends the wait; the native engine finishes by itself a replay that has begun.</param>
    /// <exception cref="PactEngineException">The engine cannot be loaded.</exception>
    Task<EngineVerification> VerifyAsync(VerificationRequest request, CancellationToken cancellationToken);
}
