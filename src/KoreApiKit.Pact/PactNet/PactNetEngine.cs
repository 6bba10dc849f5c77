using System.Globalization;
using System.Text.Json;
using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Model;
using KoreApiKit.Pact.Results;
using KoreApiKit.Pact.Verification;
using PactNet;
using PactNet.Exceptions;

namespace KoreApiKit.Pact.PactNet;

/// <summary>Pact by the PactNet package; compiled under <c>-p:PactEngine=PactNet</c>.</summary>
/// <remarks>
/// What it lacks beside libpact_ffi bound directly (PactNet 5.0.1): a matcher for the response status is refused; dates in
/// examples are not checked; a verification gives one verdict for a pact file, without differences per interaction (they
/// are in the report on standard output); telemetry stays on unless <c>PACT_DO_NOT_TRACK</c> is set outside the process.
/// Matchers and generators are handed over as integration JSON, so all of them reach the engine below.
/// </remarks>
public sealed class PactNetEngine : IPactEngine
{
    /// <inheritdoc />
    public string Name => $"PactNet {typeof(IPactV4).Assembly.GetName().Version}";

    /// <inheritdoc />
    public IPatternJudge Patterns => ManagedPatternJudge.Instance;

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
        DirectoryInfo folder = Directory.CreateTempSubdirectory("koreapikit-pact-");
        CapturedOutput output = new();
        try
        {
            PactConfig config = new() { PactDir = folder.FullName, LogLevel = PactLogLevel.Error, Outputters = [output] };
            IPactBuilderV4 pact = global::PactNet.Pact.V4(parties.Consumer, parties.Provider, config).WithHttpInteractions();
            Describe(pact, interaction);
            await pact.VerifyAsync(context => exchange(context.MockServerUri, cancellationToken)).ConfigureAwait(false);
            string file = folder.EnumerateFiles("*.json").First().FullName;
            return new MockServerOutcome([], await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false));
        }
        catch (PactFailureException error)
        {
            return new MockServerOutcome(Mismatches(output, interaction, error), null);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <inheritdoc />
    public Task<EngineVerification> VerifyAsync(VerificationRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.Factory
            .StartNew(() => PactNetVerifier.Run(request), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            .WaitAsync(cancellationToken);
    }

    private static void Describe(IPactBuilderV4 pact, PactInteraction interaction)
    {
        if (interaction.Response.Status is Matcher)
        {
            throw new PactDefinitionException("$.response.status", "PactNet 5.0.1 has no matcher for the status; give a number, or build without -p:PactEngine=PactNet.");
        }

        IRequestBuilderV4 request = pact.UponReceiving(interaction.Description);
        foreach (ProviderState state in interaction.States)
        {
            // PactNet parses each parameter as JSON, so a text is handed over in quotes.
            request = state.Parameters.Count == 0
                ? request.Given(state.Name)
                : request.Given(state.Name, state.Parameters.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToIntegrationJson()));
        }

        request = request.WithRequest(interaction.Request.Method, TextArgument.Of(interaction.Request.Path));
        foreach ((string name, _, string value) in TextArgument.Numbered(interaction.Request.Query))
        {
            request = request.WithQuery(name, value);
        }

        foreach ((string name, string value) in TextArgument.Headers(interaction.Request.Headers))
        {
            request = request.WithHeader(name, value);
        }

        if (interaction.Request.Body is { } body)
        {
            request = request.WithBody(TextOf(body), body.ContentType);
        }

        DescribeResponse(request.WillRespond(), interaction.Response);
    }

    private static void DescribeResponse(IResponseBuilderV4 builder, PactResponse response)
    {
        builder = builder.WithStatus(ushort.Parse(response.Status.ToIntegrationJson(), CultureInfo.InvariantCulture));
        foreach ((string name, string value) in TextArgument.Headers(response.Headers))
        {
            builder = builder.WithHeader(name, value);
        }

        if (response.Body is { } body)
        {
            _ = builder.WithBody(TextOf(body), body.ContentType);
        }
    }

    private static string TextOf(PactBody body) => body.Parts.Count > 0
        ? throw new PactEngineException("PactNet takes bodies in parts only from files; run this contract on libpact_ffi.")
        : body.Text ?? body.Json!.ToIntegrationJson();

    /// <summary>The exception has no details; PactNet prints them, as the engine's JSON, to its outputs.</summary>
    private static IReadOnlyList<RequestMismatch> Mismatches(CapturedOutput output, PactInteraction interaction, PactFailureException error)
    {
        foreach (string line in output.Lines)
        {
            if (line.StartsWith('[') && ReadRequests(line) is { Count: > 0 } requests)
            {
                return requests;
            }
        }

        Mismatch unexplained = new("Request", null, null, null, error.Message);
        return [new RequestMismatch(RequestMismatchKind.Different, interaction.Request.Method, interaction.Request.Path.Example.ToString(), [unexplained])];
    }

    private static IReadOnlyList<RequestMismatch> ReadRequests(string line)
    {
        try
        {
            return MismatchReader.ReadRequests(line);
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
