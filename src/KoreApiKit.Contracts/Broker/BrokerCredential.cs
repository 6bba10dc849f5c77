using System.Net.Http.Headers;
using System.Text;

namespace KoreApiKit.Contracts.Broker;

/// <summary>What a broker knows its caller by. Its text never shows the secret.</summary>
internal sealed class BrokerCredential
{
    private readonly string _secret;

    private BrokerCredential(string secret, AuthenticationHeaderValue header)
    {
        _secret = secret;
        Header = header;
    }

    /// <summary>The value of <c>Authorization</c>.</summary>
    public AuthenticationHeaderValue Header { get; }

    /// <summary>A bearer token (RFC 6750).</summary>
    /// <exception cref="BrokerException">The token cannot stand in a header.</exception>
    public static BrokerCredential Bearer(string token) => token.Length > 0 && token.All(character => character is > ' ' and < '\u007f')
        ? new BrokerCredential(token, new AuthenticationHeaderValue("Bearer", token))
        : throw new BrokerException(BrokerFailure.Credentials, "the broker's token is empty, or holds spaces or characters beyond ASCII");

    /// <summary>A name and a password (RFC 7617, in UTF-8).</summary>
    /// <exception cref="BrokerException">The name holds a colon, which would end it.</exception>
    public static BrokerCredential Basic(string userName, string password) => userName.Contains(':', StringComparison.Ordinal)
        ? throw new BrokerException(BrokerFailure.Credentials, "the user name for the broker must not hold a colon")
        : new BrokerCredential(
            password, new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"))));

    /// <summary>A text without the secret, whoever wrote it there.</summary>
    public string Redact(string text)
    {
        string redacted = text.Replace(Header.Parameter!, "***", StringComparison.Ordinal);
        return _secret.Length == 0 ? redacted : redacted.Replace(_secret, "***", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Header.Scheme} ***";
}
