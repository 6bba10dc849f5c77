using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Model;

namespace KoreApiKit.Pact.Cases;

/// <summary>
/// One interaction of a specification, made from its examples and schemas. The generator emits these under
/// <c>EmitContracts</c>; an example that is renamed or removed breaks the build of the tests that use it.
/// </summary>
public abstract class ContractCase
{
    private protected ContractCase(string operationId, string exampleName, PactInteraction interaction)
    {
        ArgumentException.ThrowIfNullOrEmpty(operationId);
        ArgumentException.ThrowIfNullOrEmpty(exampleName);
        ArgumentNullException.ThrowIfNull(interaction);
        OperationId = operationId;
        ExampleName = exampleName;
        Interaction = interaction;
    }

    /// <summary>The operation of the specification.</summary>
    public string OperationId { get; }

    /// <summary>The name of the example in the specification.</summary>
    public string ExampleName { get; }

    /// <summary>What is promised: the request, the response, and the provider states.</summary>
    public PactInteraction Interaction { get; }

    /// <summary>Runs a consumer against a mock server and, when it honours the interaction, adds that to the pact.</summary>
    /// <param name="session">The pact.</param>
    /// <param name="call">Calls the mock server. What it throws is passed on, after mismatches.</param>
    /// <param name="cancellationToken">Passed on to the call.</param>
    /// <exception cref="PactDefinitionException">The definition is wrong, or contradicts another of the session.</exception>
    /// <exception cref="PactMismatchException">The consumer did not send what is promised.</exception>
    /// <exception cref="Engine.PactEngineException">The engine is missing.</exception>
    public Task VerifyAsync(
        PactSession session, Func<MockServerContext, CancellationToken, Task> call, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.VerifyAsync(Interaction, call, cancellationToken);
    }

    /// <summary>Runs a consumer against a mock server, and gives what the consumer made of the answer, to assert on.</summary>
    /// <typeparam name="T">What the call gives.</typeparam>
    /// <inheritdoc cref="VerifyAsync(PactSession, Func{MockServerContext, CancellationToken, Task}, CancellationToken)"/>
    public async Task<T> VerifyAsync<T>(
        PactSession session, Func<MockServerContext, CancellationToken, Task<T>> call, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(call);
        T? result = default;
        await session.VerifyAsync(
            Interaction,
            async (context, token) => result = await call(context, token).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
        return result!;
    }

    /// <summary>The operation and the example, such as <c>createPet, dog</c>.</summary>
    public override string ToString() => $"{OperationId}, {ExampleName}";

    private protected static T Read<T>(PactBody? body, Func<string, T> read) =>
        read(body switch
        {
            null => "null",
            { Json: { } json } => json.Example.GetRawText(),
            { Parts.Count: > 0 } => PartsOf(body),
            _ => PactValue.FromString(body.Text!).ToIntegrationJson(),
        });

    // The first part of each name, as text.
    private static string PartsOf(PactBody body) => JsonText.Text(writer =>
    {
        writer.WriteStartObject();
        foreach (PactPart part in body.Parts.DistinctBy(static part => part.Name))
        {
            writer.WritePropertyName(part.Name);
            part.Text.Example.WriteTo(writer);
        }

        writer.WriteEndObject();
    });
}

/// <summary>One interaction of a specification, with the types of its bodies.</summary>
/// <typeparam name="TRequest">The type of the request body; <see cref="NoContent"/> where there is none.</typeparam>
/// <typeparam name="TResponse">The type of the response body; <see cref="NoContent"/> where there is none.</typeparam>
public sealed class ContractCase<TRequest, TResponse> : ContractCase
{
    private readonly Func<string, TRequest> _readRequest;
    private readonly Func<string, TResponse> _readResponse;

    /// <summary>Makes a case; called by emitted code.</summary>
    /// <param name="operationId">The operation of the specification.</param>
    /// <param name="exampleName">The name of the example.</param>
    /// <param name="interaction">What is promised.</param>
    /// <param name="readRequest">Reads the request body from JSON.</param>
    /// <param name="readResponse">Reads the response body from JSON.</param>
    public ContractCase(
        string operationId,
        string exampleName,
        PactInteraction interaction,
        Func<string, TRequest> readRequest,
        Func<string, TResponse> readResponse)
        : base(operationId, exampleName, interaction)
    {
        ArgumentNullException.ThrowIfNull(readRequest);
        ArgumentNullException.ThrowIfNull(readResponse);
        _readRequest = readRequest;
        _readResponse = readResponse;
    }

    /// <summary>The body to send, read anew from the example each time.</summary>
    public TRequest Request => Read(Interaction.Request.Body, _readRequest);

    /// <summary>The body that the mock server answers with.</summary>
    public TResponse Response => Read(Interaction.Response.Body, _readResponse);
}
