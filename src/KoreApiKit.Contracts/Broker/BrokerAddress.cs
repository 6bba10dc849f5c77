namespace KoreApiKit.Contracts.Broker;

/// <summary>Where a broker is.</summary>
/// <param name="Index">The address of its index resource, the entry of all links; http or https, without credentials.</param>
internal sealed record BrokerAddress(Uri Index)
{
    /// <summary>Reads an address as people write it.</summary>
    /// <exception cref="BrokerException">It is no absolute http or https address, or holds credentials, a query or a fragment.</exception>
    public static BrokerAddress Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw new BrokerException(BrokerFailure.Address, $"'{text}' is not the address of a broker; write it as https://broker.example");
        }

        if (address.UserInfo.Length > 0)
        {
            throw new BrokerException(
                BrokerFailure.Credentials, $"the address of the broker at {address.Host} holds credentials, which would be shown in logs");
        }

        if (address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new BrokerException(
                BrokerFailure.Address, $"the broker's address '{address.GetLeftPart(UriPartial.Path)}' must not have a query or fragment");
        }

        return new BrokerAddress(address);
    }

    /// <summary>Whether another address has the same scheme, host and port.</summary>
    public bool IsOriginOf(Uri other) =>
        Uri.Compare(Index, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>A resource that no link of the index leads to.</summary>
    /// <param name="pathAndQuery">Its path below the index, without a leading slash, and its query.</param>
    public Uri Below(string pathAndQuery) => new($"{Index.AbsoluteUri.TrimEnd('/')}/{pathAndQuery}");

    /// <inheritdoc/>
    public override string ToString() => Index.AbsoluteUri.TrimEnd('/');
}
