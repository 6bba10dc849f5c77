using System.Collections.Concurrent;
using System.Text.Json;
using KoreApiKit.Pact.Cases;
using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Files;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Model;

namespace KoreApiKit.Pact;

/// <summary>
/// The pact between one consumer and one provider, collected from tests: each interaction is exercised against a mock
/// server of its own, and only what the consumer honoured is written. Safe to share between tests that run in parallel.
/// </summary>
public sealed class PactSession
{
    private readonly IPactEngine _engine;
    private readonly ConcurrentDictionary<InteractionKey, string> _defined = new();
    private readonly ConcurrentDictionary<InteractionKey, JsonElement> _verified = new();

    private PactSession(PactParties parties, IPactEngine engine)
    {
        Parties = parties;
        _engine = engine;
    }

    /// <summary>The two sides.</summary>
    public PactParties Parties { get; }

    /// <summary>How many interactions the consumer has honoured so far.</summary>
    public int Count => _verified.Count;

    /// <summary>The name of the file that <see cref="WriteAsync"/> writes.</summary>
    public string FileName => PactFileText.FileName(Parties);

    /// <summary>Begins a pact of version 4 of the Pact specification.</summary>
    /// <param name="consumer">The name of the application that calls.</param>
    /// <param name="provider">The name of the application that answers.</param>
    /// <param name="engine">The engine; null for <see cref="PactEngines.Default"/>.</param>
    public static PactSession V4(string consumer, string provider, IPactEngine? engine = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(consumer);
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        return new PactSession(new PactParties(consumer, provider), engine ?? PactEngines.Default);
    }

    /// <summary>Begins to describe an interaction.</summary>
    /// <param name="description">What happens; together with the states it identifies the interaction.</param>
    public RequestBuilder UponReceiving(string description)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        return new RequestBuilder(this, description);
    }

    /// <summary>Runs a consumer against a mock server for one interaction and, when it honours it, adds that to the pact.</summary>
    /// <param name="interaction">The definition.</param>
    /// <param name="exchange">Lets the consumer call the mock server. What it throws is passed on, after mismatches.</param>
    /// <param name="cancellationToken">Passed on to the exchange.</param>
    /// <exception cref="PactDefinitionException">The definition is wrong, or contradicts another of this session.</exception>
    /// <exception cref="PactMismatchException">The consumer did not send what is defined.</exception>
    /// <exception cref="PactEngineException">The engine is missing.</exception>
    public async Task VerifyAsync(
        PactInteraction interaction,
        Func<MockServerContext, CancellationToken, Task> exchange,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(exchange);
        InteractionCheck.Check(interaction, _engine.Patterns);
        InteractionKey key = Define(interaction);
        Exception? thrown = null;
        MockServerOutcome outcome = await _engine.RunAsync(Parties, interaction, RunExchangeAsync, cancellationToken).ConfigureAwait(false);
        if (outcome.Requests.Count > 0)
        {
            throw new PactMismatchException(interaction, outcome.Requests, thrown);
        }

        if (thrown is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown);
        }

        _verified[key] = InteractionOf(outcome);

        async Task RunExchangeAsync(Uri address, CancellationToken token)
        {
            // An assertion of the test, or an error of the client at the mock server's answer: compared requests come first.
#pragma warning disable CA1031
            try
            {
                await exchange(new MockServerContext(address), token).ConfigureAwait(false);
            }
            catch (Exception error)
            {
                thrown = error;
            }
#pragma warning restore CA1031
        }
    }

    /// <summary>The cases that no consumer test of this session has honoured: what a complete suite leaves empty.</summary>
    /// <param name="cases">The cases that should be, such as all that the generator emitted.</param>
    public IReadOnlyList<ContractCase> NotVerified(IEnumerable<ContractCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return [.. cases.Where(candidate => !_verified.ContainsKey(KeyOf(candidate.Interaction)))];
    }

    /// <summary>The pact as text: the same interactions give the same bytes, in whatever order the tests ran.</summary>
    /// <exception cref="InvalidOperationException">No interaction was honoured, so there is no pact.</exception>
    public string ToJson() => _verified.IsEmpty
        ? throw new InvalidOperationException($"There is no verified interaction between {Parties}, and an empty pact promises nothing. Run the consumer tests first.")
        : PactFileText.Write(Parties, _verified
            .OrderBy(static pair => pair.Key.Description, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Key.States, StringComparer.Ordinal)
            .Select(static pair => pair.Value));

    /// <summary>Writes the pact to a folder. A file that is there is replaced as a whole; nothing of it is kept.</summary>
    /// <param name="directory">The folder; it is made when it is missing.</param>
    /// <param name="cancellationToken">Ends the writing; the old file then stays.</param>
    /// <returns>The full path of the file.</returns>
    /// <exception cref="InvalidOperationException">No interaction was honoured, so there is no pact.</exception>
    public async Task<string> WriteAsync(string directory, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        string json = ToJson();
        string folder = Directory.CreateDirectory(directory).FullName;
        string target = Path.Combine(folder, FileName);
        string fresh = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            await File.WriteAllTextAsync(fresh, json, cancellationToken).ConfigureAwait(false);
            File.Move(fresh, target, overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }

        return target;
    }

    private static InteractionKey KeyOf(PactInteraction interaction) => new(interaction.Description, InteractionText.StatesOf(interaction));

    private InteractionKey Define(PactInteraction interaction)
    {
        InteractionKey key = KeyOf(interaction);
        string text = InteractionText.Of(interaction);
        return _defined.GetOrAdd(key, text) == text
            ? key
            : throw new PactDefinitionException(
                "$.description",
                $"two interactions are called '{interaction.Description}' with the same provider states, but differ; the engine would keep only one. Give one another description or state.");
    }

    private static JsonElement InteractionOf(MockServerOutcome outcome)
    {
        using JsonDocument pact = JsonDocument.Parse(outcome.Pact ?? throw new PactEngineException("The Pact engine matched the request but gave no pact."));
        return pact.RootElement.GetProperty("interactions")[0].Clone();
    }

    /// <summary>By these two the Pact specification tells interactions apart.</summary>
    private sealed record InteractionKey(string Description, string States);
}
