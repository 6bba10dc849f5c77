using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Model;

namespace KoreApiKit.Pact.Engine;

/// <summary>
/// What KoreApiKit needs of a Pact implementation: run one exchange against a mock server, and replay pacts against a
/// provider. Definitions are checked, and vacuous verifications refused, before an engine is called.
/// </summary>
public interface IPactEngine : IVerificationEngine
{
    /// <summary>Judges patterns in the dialect of this engine.</summary>
    IPatternJudge Patterns { get; }

    /// <summary>Starts a mock server for one interaction, runs the exchange and compares.</summary>
    /// <param name="parties">The two sides.</param>
    /// <param name="interaction">A checked definition.</param>
    /// <param name="exchange">Sends the request to the address it is given. It must not throw.</param>
    /// <param name="cancellationToken">Passed on to the exchange.</param>
    /// <exception cref="PactEngineException">The engine cannot be loaded, or refused the definition.</exception>
    Task<MockServerOutcome> RunAsync(
        PactParties parties,
        PactInteraction interaction,
        Func<Uri, CancellationToken, Task> exchange,
        CancellationToken cancellationToken);
}
