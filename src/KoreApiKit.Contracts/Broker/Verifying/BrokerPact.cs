using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Broker.Verifying;

/// <summary>A pact that a broker wants to be verified.</summary>
/// <param name="Resource">The pact as it was read, with its links.</param>
internal sealed record BrokerPact(HalResource Resource)
{
    private const string ForVerification = "pb:provider-pacts-for-verification";

    /// <summary>Whether it may fail: the provider never kept it on this branch.</summary>
    public bool IsPending { get; init; }

    /// <summary>Why it is verified, in the broker's words.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>Where it was read.</summary>
    public string Address => Resource.Address.AbsoluteUri;

    /// <summary>The pact in JSON.</summary>
    public string Text => Resource.Json.GetRawText();

    /// <summary>Asks a broker for pacts. Of brokers that know no selectors yet, the latest pact of each consumer.</summary>
    /// <exception cref="BrokerException">The broker cannot be asked, or refuses what it is asked for.</exception>
    public static async Task<ImmutableArray<BrokerPact>> FetchAsync(BrokerConnection broker, PactQuery query, CancellationToken cancellationToken)
    {
        HalResource index = await broker.IndexAsync(cancellationToken).ConfigureAwait(false);
        KeyValuePair<string, string> provider = KeyValuePair.Create("provider", query.Provider);
        if (query.IsPlain && !index.Has(ForVerification) && index.Has("pb:latest-provider-pacts"))
        {
            HalResource latest = await broker.GetAsync(index.Follow("pb:latest-provider-pacts", provider), cancellationToken).ConfigureAwait(false);
            return await ReadAsync(broker, latest.Links("pb:pacts").Select(link => (latest.Resolve(link, "pb:pacts"), latest)), cancellationToken).ConfigureAwait(false);
        }

        Uri address = index.Follow(ForVerification, provider);
        HalResource answer = broker.Accept(address, await broker.PostAsync(address, query.Write(), cancellationToken).ConfigureAwait(false)).Resource;
        return await ReadAsync(broker, answer.Embedded("pacts").Select(pact => (pact.Follow("self"), pact)), cancellationToken).ConfigureAwait(false);
    }

    private static async Task<ImmutableArray<BrokerPact>> ReadAsync(
        BrokerConnection broker, IEnumerable<(Uri Address, HalResource Entry)> entries, CancellationToken cancellationToken)
    {
        var pacts = ImmutableArray.CreateBuilder<BrokerPact>();
        foreach ((Uri address, HalResource entry) in entries)
        {
            var properties = HalResource.Member(entry.Json, "verificationProperties");
            pacts.Add(new BrokerPact(await broker.GetAsync(address, cancellationToken).ConfigureAwait(false))
            {
                IsPending = HalResource.Flag(properties, "pending") == true,
                Reasons = properties is { } known ? [.. BrokerNotice.Of(known).Select(notice => notice.Text)] : [],
            });
        }

        return pacts.ToImmutable();
    }
}
