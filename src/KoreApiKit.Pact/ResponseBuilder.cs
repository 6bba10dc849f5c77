using System.Net;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Model;

namespace KoreApiKit.Pact;

/// <summary>Describes the response of an interaction, and then verifies a consumer by it.</summary>
public sealed class ResponseBuilder
{
    private readonly PactSession _session;
    private readonly PactInteraction _interaction;
    private readonly List<PactField> _headers = [];
    private PactValue _status = 200;
    private PactBody? _body;

    internal ResponseBuilder(PactSession session, PactInteraction interaction)
    {
        _session = session;
        _interaction = interaction;
    }

    /// <summary>Sets the status; 200 unless set.</summary>
    /// <param name="status">The status.</param>
    public ResponseBuilder WithStatus(HttpStatusCode status) => WithStatus((int)status);

    /// <summary>Sets the status; 200 unless set.</summary>
    /// <param name="status">A number from 100 to 599, or a matcher such as <see cref="Match.StatusCode(StatusClass, int)"/>.</param>
    public ResponseBuilder WithStatus(PactValue status)
    {
        _status = status;
        return this;
    }

    /// <summary>Adds a header.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">A text, or a matcher for texts.</param>
    public ResponseBuilder WithHeader(string name, PactValue value)
    {
        _headers.Add(new PactField(name, value));
        return this;
    }

    /// <summary>Sets a JSON body.</summary>
    /// <param name="body">The expected JSON with matchers; <see cref="PactValue.Parse"/> reads it from text.</param>
    /// <param name="contentType">The media type.</param>
    public ResponseBuilder WithJsonBody(PactValue body, string contentType = "application/json")
    {
        _body = PactBody.OfJson(body, contentType);
        return this;
    }

    /// <summary>Sets a body that is compared as text.</summary>
    /// <param name="body">The exact text.</param>
    /// <param name="contentType">The media type.</param>
    public ResponseBuilder WithBody(string body, string contentType)
    {
        _body = PactBody.OfText(body, contentType);
        return this;
    }

    /// <summary>The whole definition, to keep or to verify later.</summary>
    public PactInteraction Build() => _interaction with
    {
        Response = new PactResponse { Status = _status, Headers = [.. _headers], Body = _body },
    };

    /// <summary>Runs a consumer against a mock server and, when it honours the interaction, adds that to the pact.</summary>
    /// <param name="exchange">Lets the consumer call the mock server.</param>
    /// <param name="cancellationToken">Passed on to the exchange.</param>
    /// <exception cref="PactDefinitionException">The definition is wrong, or contradicts another of the session.</exception>
    /// <exception cref="PactMismatchException">The consumer did not send what is defined.</exception>
    public Task VerifyAsync(Func<MockServerContext, CancellationToken, Task> exchange, CancellationToken cancellationToken = default) =>
        _session.VerifyAsync(Build(), exchange, cancellationToken);

    /// <summary>Runs a consumer against a mock server and, when it honours the interaction, adds that to the pact.</summary>
    /// <param name="exchange">Lets the consumer call the mock server.</param>
    /// <exception cref="PactDefinitionException">The definition is wrong, or contradicts another of the session.</exception>
    /// <exception cref="PactMismatchException">The consumer did not send what is defined.</exception>
    public Task VerifyAsync(Func<MockServerContext, Task> exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return VerifyAsync((context, _) => exchange(context));
    }
}
