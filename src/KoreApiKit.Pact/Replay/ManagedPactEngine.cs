using System.Globalization;
using System.Text.RegularExpressions;
using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact.Replay;

/// <summary>Replays pacts by matcher evaluation of our own, through any <see cref="HttpMessageHandler"/>. Safe to share between threads.</summary>
internal sealed class ManagedPactEngine : IVerificationEngine
{
    public string Name { get; } = string.Create(
        CultureInfo.InvariantCulture, $"KoreApiKit {typeof(ManagedPactEngine).Assembly.GetName().Version?.ToString(3)}");

    public async Task<EngineVerification> VerifyAsync(VerificationRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        PactSelection? read = request.Interactions is null ? Read(request) : null;
        using var socket = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
        using var client = new HttpMessageInvoker(request.Handler ?? socket, disposeHandler: false);
        var replay = new InteractionReplay(request, client, StateChanger.Of(request, socket));
        var results = new List<InteractionResult>();
        foreach (SelectedInteraction interaction in request.Interactions ?? read!.Interactions)
        {
            results.Add(await replay.RunAsync(interaction, cancellationToken).ConfigureAwait(false));
        }

        return new EngineVerification(
            results,
            results.TrueForAll(static result => result.Outcome != InteractionOutcome.Failed),
            read is null ? [] : [.. read.Problems.Select(static problem => problem.Message)],
            string.Join(Environment.NewLine, results));
    }

    private static PactSelection Read(VerificationRequest request) => PactSelection.Of(
        request.Provider,
        [.. request.PactFiles.Select(static file => new PactSource(file, IsDirectory: false, []))],
        Pattern(request.DescriptionFilter),
        Pattern(request.StateFilter));

    private static Regex? Pattern(string? pattern) => pattern is null ? null : new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
