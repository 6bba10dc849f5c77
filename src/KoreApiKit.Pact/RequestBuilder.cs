using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Model;

namespace KoreApiKit.Pact;

/// <summary>Describes the request of an interaction. Nothing is checked before the interaction is verified.</summary>
public sealed class RequestBuilder
{
    private readonly PactSession _session;
    private readonly string _description;
    private readonly List<ProviderState> _states = [];
    private readonly List<PactField> _query = [];
    private readonly List<PactField> _headers = [];
    private string _method = string.Empty;
    private PactValue _path = "/";
    private PactBody? _body;

    internal RequestBuilder(PactSession session, string description)
    {
        _session = session;
        _description = description;
    }

    /// <summary>Adds a provider state.</summary>
    /// <param name="state">The name.</param>
    /// <param name="parameters">Its parameters; plain values.</param>
    public RequestBuilder Given(string state, params (string Name, PactValue Value)[] parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _states.Add(new ProviderState(state)
        {
            Parameters = parameters.ToDictionary(static pair => pair.Name, static pair => pair.Value, StringComparer.Ordinal),
        });
        return this;
    }

    /// <summary>Sets method and path.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path without the query: a text, or a matcher for texts.</param>
    public RequestBuilder WithRequest(HttpMethod method, PactValue path)
    {
        ArgumentNullException.ThrowIfNull(method);
        return WithRequest(method.Method, path);
    }

    /// <summary>Sets method and path.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path without the query: a text, or a matcher for texts.</param>
    public RequestBuilder WithRequest(string method, PactValue path)
    {
        _method = method;
        _path = path;
        return this;
    }

    /// <summary>Adds a query parameter; a name may be repeated.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">A text, or a matcher for texts.</param>
    public RequestBuilder WithQuery(string name, PactValue value)
    {
        _query.Add(new PactField(name, value));
        return this;
    }

    /// <summary>Adds a header.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">A text, or a matcher for texts.</param>
    public RequestBuilder WithHeader(string name, PactValue value)
    {
        _headers.Add(new PactField(name, value));
        return this;
    }

    /// <summary>Sets a JSON body.</summary>
    /// <param name="body">The expected JSON with matchers; <see cref="PactValue.Parse"/> reads it from text.</param>
    /// <param name="contentType">The media type.</param>
    public RequestBuilder WithJsonBody(PactValue body, string contentType = "application/json")
    {
        _body = PactBody.OfJson(body, contentType);
        return this;
    }

    /// <summary>Sets a body that is compared as text.</summary>
    /// <param name="body">The exact text.</param>
    /// <param name="contentType">The media type.</param>
    public RequestBuilder WithBody(string body, string contentType)
    {
        _body = PactBody.OfText(body, contentType);
        return this;
    }

    /// <summary>Sets a form: an object of texts and lists of texts, with matchers.</summary>
    /// <param name="fields">The fields.</param>
    public RequestBuilder WithFormBody(PactValue fields)
    {
        _body = PactBody.OfForm(fields);
        return this;
    }

    /// <summary>Sets a body in parts. The consumer chooses the boundary, and may send more parts than these.</summary>
    /// <param name="parts">The parts.</param>
    public RequestBuilder WithMultipartBody(params PactPart[] parts)
    {
        _body = PactBody.OfMultipart(parts);
        return this;
    }

    /// <summary>Goes on with the response.</summary>
    public ResponseBuilder WillRespond() => new(
        _session,
        new PactInteraction(
            _description,
            new PactRequest(_method, _path) { Query = [.. _query], Headers = [.. _headers], Body = _body },
            new PactResponse())
        {
            States = [.. _states],
        });
}
