using KoreApiKit.Authentication;

namespace KoreApiKit.Http;

/// <summary>
/// A request in the making: path, then query, headers and cookies, then the body. Emitted clients fill it and hand it
/// to <see cref="ApiConnection.SendAsync"/>. Its address always lies below the base address of its connection.
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

    internal ApiRequest(ApiOperation operation, string basePrefix)
    {
        Operation = operation;
        _message.Method = operation.Method;
        if (operation.Accept is not null)
        {
            _message.Headers.TryAddWithoutValidation("Accept", operation.Accept);
        }

        _address.Append(basePrefix);
        _pathStart = _segmentStart = _address.Length;
    }

    /// <summary>The operation that is called.</summary>
    public ApiOperation Operation { get; }

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

    /// <summary>Adds a query parameter in its style. An empty array or object adds nothing.</summary>
    public void AddQueryParameter(string name, ParameterStyle style, bool explode, bool allowReserved, ParameterValue value)
    {
        if (!value.IsUndefined)
        {
            BeginQuery();
            ParameterText.AppendQuery(_address, name, style, explode, allowReserved, value);
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

    /// <summary>Adds a cookie in style form. An empty array or object adds nothing.</summary>
    public void AddCookie(string name, bool explode, ParameterValue value)
    {
        if (!value.IsUndefined)
        {
            ParameterText.AppendCookie(BeginCookie(), name, explode, value);
        }
    }

    /// <summary>Sends a credential as the whole value of a header.</summary>
    /// <exception cref="InvalidOperationException">The credential holds a character that no header can carry.</exception>
    public async ValueTask AddCredentialHeaderAsync(string name, CredentialProvider provider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(provider);
        AddCredential(name, "", await provider.GetCredentialAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Sends a credential in the Authorization header, after its scheme (RFC 9110, 11.6.2).</summary>
    /// <exception cref="InvalidOperationException">The credential holds a character that no header can carry.</exception>
    public async ValueTask AddAuthorizationAsync(string scheme, CredentialProvider provider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(provider);
        AddCredential("Authorization", scheme + " ", await provider.GetCredentialAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Sends a credential as a query parameter.</summary>
    public async ValueTask AddCredentialQueryAsync(string name, CredentialProvider provider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(provider);
        string credential = await provider.GetCredentialAsync(cancellationToken).ConfigureAwait(false);
        AddQueryParameter(name, ParameterStyle.Form, explode: true, allowReserved: false, ParameterValue.Of(credential));
    }

    /// <summary>Sends a credential as a cookie.</summary>
    public async ValueTask AddCredentialCookieAsync(string name, CredentialProvider provider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(provider);
        string credential = await provider.GetCredentialAsync(cancellationToken).ConfigureAwait(false);
        AddCookie(name, explode: true, ParameterValue.Of(credential));
    }

    /// <summary>Sets the body. The request disposes it.</summary>
    public void SetContent(HttpContent content) => _message.Content = content;

    /// <inheritdoc/>
    public void Dispose()
    {
        _address.Dispose();
        _cookies?.Dispose();
        _message.Dispose();
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

        if (_contentHeaders is not null && _message.Content is { } content)
        {
            foreach ((string name, string value) in _contentHeaders)
            {
                content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return _message;
    }

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

    private void AddCredential(string header, string prefix, string credential)
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
