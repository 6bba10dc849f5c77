using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Model;
using KoreApiKit.Pact.Results;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact.Native;

/// <summary>Pact by libpact_ffi, bound directly. Safe to share between threads.</summary>
public sealed class NativePactEngine : IPactEngine
{
    /// <summary>The variable of the environment that names the library, or a folder as <see cref="FindLibrary"/> takes it.</summary>
    public const string PathVariable = "PACT_FFI_PATH";

    /// <inheritdoc />
    public string Name => $"libpact_ffi {PactLibrary.EnsureLoaded()}";

    /// <inheritdoc />
    public IPatternJudge Patterns { get; } = new NativePatternJudge();

    /// <summary>
    /// Finds the library: the path itself where it is a file; in a folder one for this platform, directly, below <c>runtimes</c>, or
    /// where npm puts the package <c>@pact-foundation/pact-core</c>.
    /// </summary>
    /// <param name="path">The full path of a file or folder.</param>
    /// <returns>The full path of the library, or null where there is none.</returns>
    public static string? FindLibrary(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return PactLibrary.Candidates(path).FirstOrDefault(File.Exists);
    }

    /// <inheritdoc />
    public async Task<MockServerOutcome> RunAsync(
        PactParties parties,
        PactInteraction interaction,
        Func<Uri, CancellationToken, Task> exchange,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(exchange);
        PactLibrary.EnsureLoaded();
        using PactHandle pact = new(parties);
        InteractionDescriber.Describe(pact.Value, interaction);
        using MockServerHandle server = MockServerHandle.Start(pact);
        await exchange(server.Address, cancellationToken).ConfigureAwait(false);

        // The library writes a pact after a mismatch too, so it is asked only after a match.
        return server.Matched
            ? new MockServerOutcome([], pact.ToJson())
            : new MockServerOutcome(MismatchReader.ReadRequests(server.MismatchesJson), null);
    }

    /// <inheritdoc />
    public Task<EngineVerification> VerifyAsync(VerificationRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        PactLibrary.EnsureLoaded();

        // The call blocks its thread for the whole run, so it gets one of its own.
        return Task.Factory
            .StartNew(() => NativeVerifier.Run(request), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            .WaitAsync(cancellationToken);
    }
}
