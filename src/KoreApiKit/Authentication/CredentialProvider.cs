using System.Text;

namespace KoreApiKit.Authentication;

/// <summary>
/// Supplies the secret that an API expects with each request, for example a signed token. A generated client
/// asks once a request and puts the answer where the specification's security scheme says (OpenAPI 3.1, 4.8.27).
/// </summary>
/// <remarks>Implementations are called from many requests at once and cache what is costly to make.</remarks>
public abstract class CredentialProvider
{
    /// <summary>Gives the credential for one request.</summary>
    /// <param name="cancellationToken">Ends the wait for a credential that is still being made.</param>
    /// <returns>The value to send, without any prefix that the security scheme adds.</returns>
    public abstract ValueTask<string> GetCredentialAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes a provider that always answers with the same value, for example an API key.</summary>
    /// <param name="value">The credential; visible characters only, because it travels in a header or a URL.</param>
    /// <returns>A provider whose text form does not show the value.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is blank or holds a control character.</exception>
    public static CredentialProvider FromValue(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        foreach (char character in value)
        {
            if (char.IsControl(character))
            {
                throw new ArgumentException(
                    "The credential holds a control character, such as a line end; remove it.",
                    nameof(value));
            }
        }

        return new FixedCredentialProvider(value);
    }

    /// <summary>Makes a provider for HTTP Basic authentication (RFC 7617): user and password in UTF-8 and base64.</summary>
    /// <param name="userName">The user's name, without a colon.</param>
    /// <param name="password">The password.</param>
    /// <returns>A provider whose text form does not show the value.</returns>
    /// <exception cref="ArgumentException"><paramref name="userName"/> holds a colon.</exception>
    public static CredentialProvider FromUserAndPassword(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("The name of a user holds no colon, because it separates the name from the password.", nameof(userName));
        }

        return new FixedCredentialProvider(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}")));
    }

    /// <summary>
    /// Makes a provider that asks a function for each request, for example for a token of OAuth 2.0 or OpenID Connect.
    /// The function is called from many requests at once and caches what is costly to make.
    /// </summary>
    /// <param name="getCredential">Gives the credential.</param>
    public static CredentialProvider FromFunction(Func<CancellationToken, ValueTask<string>> getCredential)
    {
        ArgumentNullException.ThrowIfNull(getCredential);
        return new FunctionCredentialProvider(getCredential);
    }

    /// <summary>Names the kind of provider and never its secret.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"{GetType().Name} (credential redacted)";

    private sealed class FunctionCredentialProvider(Func<CancellationToken, ValueTask<string>> getCredential) : CredentialProvider
    {
        public override ValueTask<string> GetCredentialAsync(CancellationToken cancellationToken = default) =>
            getCredential(cancellationToken);
    }

    private sealed class FixedCredentialProvider(string value) : CredentialProvider
    {
        public override ValueTask<string> GetCredentialAsync(CancellationToken cancellationToken = default) =>
            new(value);
    }
}
