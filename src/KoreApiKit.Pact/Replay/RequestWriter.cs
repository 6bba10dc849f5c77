using System.Text;
using KoreApiKit.Contracts.Matching.Bodies;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact.Replay;

/// <summary>Makes the HTTP request of an interaction.</summary>
internal static class RequestWriter
{
    /// <summary>The request, at the provider's address, with the headers that a verification adds.</summary>
    public static HttpRequestMessage Write(PactRequest expected, VerificationRequest verification)
    {
        var request = new HttpRequestMessage(new HttpMethod(expected.Method.Text), Address(verification.Address, expected));
        ReadOnlyMemory<byte> body = BodyComparison.Bytes(expected.Body);
        IEnumerable<KeyValuePair<string, string>> headers = [.. expected.Headers.Select(Line), .. verification.CustomHeaders];
        if (!body.IsEmpty || headers.Any(static header => IsOfContent(header.Key)))
        {
            request.Content = new ReadOnlyMemoryContent(body);
        }

        foreach ((string name, string value) in headers)
        {
            Set(request, name, value);
        }

        if (request.Content is { Headers.ContentType: null } content && !body.IsEmpty && expected.Body.ContentType is { } contentType)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return request;
    }

    // A header that the verification adds replaces the pact's, so that a token of a pact is never sent beside a real one.
    private static void Set(HttpRequestMessage request, string name, string value)
    {
        if (name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (IsOfContent(name))
        {
            request.Content!.Headers.Remove(name);
            request.Content.Headers.TryAddWithoutValidation(name, value);
        }
        else
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static KeyValuePair<string, string> Line(PactValues header) =>
        KeyValuePair.Create(header.Name, string.Join(", ", header.Values.Select(static value => value.Text)));

    private static bool IsOfContent(string name) =>
        name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Allow", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Expires", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Last-Modified", StringComparison.OrdinalIgnoreCase);

    private static Uri Address(Uri address, PactRequest expected)
    {
        var text = new StringBuilder(address.GetLeftPart(UriPartial.Authority))
            .Append(address.AbsolutePath.TrimEnd('/'))
            .Append(expected.Path.Text.StartsWith('/') ? "" : "/")
            .Append(expected.Path.Text);
        char separator = '?';
        foreach (PactValues parameter in expected.Query)
        {
            foreach (PactText value in parameter.Values)
            {
                text.Append(separator).Append(Uri.EscapeDataString(parameter.Name)).Append('=').Append(Uri.EscapeDataString(value.Text));
                separator = '&';
            }
        }

        return new Uri(text.ToString());
    }
}
