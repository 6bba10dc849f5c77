using System.Net;
using System.Text;

namespace KoreApiKit.Http;

/// <summary>
/// The credentials of one request, to be taken out of what its answer brings back: debugging pages and proxies repeat
/// the headers that they were sent, and an answer that failed ends in exceptions and logs.
/// </summary>
internal sealed class SentCredentials
{
    /// <summary>Shorter values would be found in texts that only look like them.</summary>
    private const int ShortestSecret = 8;

    private const string Mask = "(redacted)";

    // Nearly always one.
    private string[] _values = [];

    public void Add(string credential)
    {
        if (credential.Length >= ShortestSecret)
        {
            _values = [.. _values, credential];
        }
    }

    /// <summary>The text with a mask in place of each credential.</summary>
    public string Redact(string text)
    {
        foreach (string value in _values)
        {
            text = text.Replace(value, Mask, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>
    /// Overwrites each credential, and the beginning of one at the end of the bytes, with asterisks. The length stays, so
    /// that a text of JSON is one afterwards.
    /// </summary>
    public void Redact(Span<byte> text)
    {
        foreach (string value in _values)
        {
            Redact(text, Encoding.UTF8.GetBytes(value));
        }
    }

    /// <summary>The exception, or one without its inner exceptions where their texts quote a credential.</summary>
    public Exception Redact(Exception exception)
    {
        string text = exception.ToString();
        if (ReferenceEquals(Redact(text), text))
        {
            return exception;
        }

        HttpRequestError error = exception is HttpRequestException request ? request.HttpRequestError : HttpRequestError.Unknown;
        HttpStatusCode? status = (exception as HttpRequestException)?.StatusCode;
        return new HttpRequestException(error, Redact(exception.Message), inner: null, status);
    }

    private static void Redact(Span<byte> text, ReadOnlySpan<byte> credential)
    {
        Span<byte> rest = text;
        for (int found = rest.IndexOf(credential); found >= 0; found = rest.IndexOf(credential))
        {
            rest.Slice(found, credential.Length).Fill((byte)'*');
            rest = rest[(found + credential.Length)..];
        }

        for (int length = Math.Min(credential.Length - 1, rest.Length); length >= ShortestSecret; length--)
        {
            if (rest.EndsWith(credential[..length]))
            {
                rest[^length..].Fill((byte)'*');
                return;
            }
        }
    }
}
