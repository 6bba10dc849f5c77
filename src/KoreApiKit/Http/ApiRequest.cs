namespace KoreApiKit.Http;

/// <summary>
/// A request in the making: path, then query, headers and cookies, then the body. Emitted clients fill it and hand it
/// to <see cref="ApiConnection"/>. Its address always lies below the base address of its connection.
/// </summary>
public sealed class ApiRequest : IDisposable
{
    private readonly CharBuffer _address = new();
    private readonly HttpRequestMessage _message = new();
    private readonly int _pathStart;
    private CharBuffer? _cookies;
    private List<KeyValuePair<string, string>>? _contentHeaders;
    private string? _lastPathParameter;
    private int _segmentStart;
    private bool _hasQuery;

    internal ApiRequest(ApiOperation operation, ServerTarget target)
    {
        Operation = operation;
        Target = target;
        _message.Method = operation.Method;
        if (operation.Accept is not null)
        {
            _message.Headers.TryAddWithoutValidation("Accept", operation.Accept);
        }

        _address.Append(target.Prefix);
        _pathStart = _segmentStart = _address.Length;
    }

    /// <summary>The operation that is called.</summary>
    public ApiOperation Operation { get; }

    /// <summary>The server that it is sent to.</summary>
    internal ServerTarget Target { get; }

    /// <summary>What must not be seen in the answer.</summary>
    internal SentCredentials Credentials { get; } = new();

    /// <summary>Appends literal text of the path, percent-encoded already.</summary>
    public void AppendPath(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_address.Length == _pathStart && !text.StartsWith('/'))
        {
            _address.Append('/');
        }

        if (text.StartsWith('/'))
        {
            EndSegment();
        }

        _address.Append(text);
        if (text.LastIndexOf('/') is >= 0 and int slash)
        {
            _segmentStart = _address.Length - text.Length + slash + 1;
        }
    }

    /// <summary>Appends a path parameter in its style, percent-encoded.</summary>
    /// <exception cref="ArgumentException">The value is empty, or would make the segment <c>.</c> or <c>..</c>, which leads to another path.</exception>
    public void AppendPathParameter(string name, ParameterStyle style, bool explode, ParameterValue value)
    {
        if (value.IsUndefined || (value.Scalar is "" && style != ParameterStyle.Matrix))
        {
            throw new ArgumentException($"The path parameter '{name}' is empty; without a value the path leads elsewhere.", name);
        }

        if (_address.Length == _pathStart)
        {
            _address.Append('/');
            _segmentStart = _address.Length;
        }

        ParameterText.AppendPath(_address, name, style, explode, value);
        _lastPathParameter = name;
    }

    /// <summary>Adds a query parameter in its style. No value, and an empty array or object, add nothing.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="style">Its style.</param>
    /// <param name="explode">Whether arrays and objects are given member by member.</param>
    /// <param name="allowReserved">Whether reserved characters stay as they are.</param>
    /// <param name="value">Its value.</param>
    /// <param name="allowEmptyValue">Whether an empty array or object is sent as the name alone.</param>
    public void AddQueryParameter(
        string name, ParameterStyle style, bool explode, bool allowReserved, ParameterValue value, bool allowEmptyValue = false)
    {
        if (!value.IsUndefined)
        {
            BeginQuery();
            ParameterText.AppendQuery(_address, name, style, explode, allowReserved, value);
        }
        else if (allowEmptyValue && value.IsEmpty)
        {
            BeginQuery();
            ParameterText.AppendQuery(_address, name, ParameterStyle.Form, explode: true, allowReserved, ParameterValue.Of(""));
        }
    }

    /// <summary>Adds a value that is the whole query (OpenAPI 3.2, <c>in: querystring</c>): the members of an object, or one text.</summary>
    public void AddQueryString(ParameterValue value)
    {
        if (value.IsUndefined)
        {
            return;
        }

        BeginQuery();
        if (value.Scalar is { } text)
        {
            PercentEncoding.Append(_address, text);
        }
        else
        {
            ParameterText.AppendQuery(_address, "value", ParameterStyle.Form, explode: true, allowReserved: false, value);
        }
    }

    /// <summary>Adds a header in style simple. An empty array or object adds nothing.</summary>
    /// <exception cref="ArgumentException">The value holds a character that no header can carry.</exception>
    public void AddHeader(string name, bool explode, ParameterValue value)
    {
        if (value.IsUndefined)
        {
            return;
        }

        string text = value.Scalar ?? HeaderText(explode, value);
        if (HeaderValue.IndexOfForbidden(text) is >= 0 and int index)
        {
            throw new ArgumentException(
                $"The header parameter '{name}' holds the character U+{(int)text[index]:X4} at position {index}; a header carries printable ASCII only.", name);
        }

        AddHeader(name, text);
    }

    /// <summary>Adds a cookie in style form. No value, and an empty array or object, add nothing.</summary>
    public void AddCookie(string name, bool explode, ParameterValue value)
    {
        if (!value.IsUndefined)
        {
            ParameterText.AppendCookie(BeginCookie(), name, explode, value);
        }
    }

    /// <summary>Sets the body; null is none. The request disposes it.</summary>
    public void SetContent(HttpContent? content) => _message.Content = content;

    /// <inheritdoc/>
    public void Dispose()
    {
        _address.Dispose();
        _cookies?.Dispose();
        _message.Dispose();
    }

    /// <summary>Puts a credential where its scheme says.</summary>
    /// <exception cref="InvalidOperationException">The credential holds a character that no header can carry.</exception>
    internal void AddCredential(SecurityScheme scheme, string credential)
    {
        Credentials.Add(credential);
        switch (scheme.Place)
        {
            case CredentialPlace.Query:
                AddQueryParameter(scheme.Name, ParameterStyle.Form, explode: true, allowReserved: false, ParameterValue.Of(credential));
                break;
            case CredentialPlace.Cookie:
                AddCookie(scheme.Name, explode: true, ParameterValue.Of(credential));
                break;
            case CredentialPlace.Authorization:
                AddCredentialHeader("Authorization", scheme.Name + " ", credential);
                break;
            default:
                AddCredentialHeader(scheme.Name, "", credential);
                break;
        }
    }

    /// <summary>Ends the building and gives the message.</summary>
    internal HttpRequestMessage Complete()
    {
        if (!_hasQuery)
        {
            EndSegment();
        }

        _message.RequestUri = new Uri(_address.ToString(), UriKind.Absolute);
        if (_cookies is not null)
        {
            _message.Headers.TryAddWithoutValidation("Cookie", _cookies.ToString());
        }

        if (_message.Content is null && !IsIdempotent(_message.Method))
        {
            // When a connection that was kept ends before any answer, .NET sends a request again on another one, whatever its
            // method, unless content was written. Empty content is on the wire what none is.
            _message.Content = new ByteArrayContent([]);
        }

        if (_contentHeaders is not null && _message.Content is { } content)
        {
            foreach ((string name, string value) in _contentHeaders)
            {
                content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return _message;
    }

    /// <summary>Whether sending twice asks for no more than sending once (RFC 9110, section 9.2.2).</summary>
    private static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Options || method == HttpMethod.Trace
        || method == HttpMethod.Put || method == HttpMethod.Delete || method.Method.Equals("QUERY", StringComparison.OrdinalIgnoreCase);

    private static string HeaderText(bool explode, in ParameterValue value)
    {
        using var text = new CharBuffer();
        ParameterText.AppendHeader(text, explode, value);
        return text.ToString();
    }

    private void BeginQuery()
    {
        if (!_hasQuery)
        {
            EndSegment();
        }

        _address.Append(_hasQuery ? '&' : '?');
        _hasQuery = true;
    }

    private CharBuffer BeginCookie()
    {
        if (_cookies is null)
        {
            return _cookies = new CharBuffer();
        }

        _cookies.Append("; ");
        return _cookies;
    }

    private void AddCredentialHeader(string header, string prefix, string credential)
    {
        if (HeaderValue.IndexOfForbidden(credential) >= 0)
        {
            throw new InvalidOperationException(
                $"The credential for the header '{header}' holds a character that is not printable ASCII; check the credential provider.");
        }

        AddHeader(header, prefix + credential);
    }

    private void AddHeader(string name, string value)
    {
        if (!_message.Headers.TryAddWithoutValidation(name, value))
        {
            // A header of the body, such as Content-Language.
            (_contentHeaders ??= []).Add(new KeyValuePair<string, string>(name, value));
        }
    }

    private void EndSegment()
    {
        if (_lastPathParameter is not null && _address.Span[_segmentStart..] is "." or "..")
        {
            throw new ArgumentException(
                $"The path parameter '{_lastPathParameter}' makes the path segment '{_address.Span[_segmentStart..]}', which leads to another path.",
                _lastPathParameter);
        }

        _lastPathParameter = null;
    }
}
