using System.Collections.Immutable;
using System.Net;

namespace KoreApiKit.Contracts.Broker.Publishing;

/// <summary>What came of publishing the pacts of one consumer. A broker takes all of them or none.</summary>
/// <param name="Consumer">The consumer.</param>
/// <param name="Pacts">Its pacts.</param>
/// <param name="Notices">What the broker wants to be shown.</param>
/// <param name="Complaints">Why it refused; empty where it took them.</param>
internal sealed record Publication(
    string Consumer,
    ImmutableArray<PactContent> Pacts,
    ImmutableArray<BrokerNotice> Notices,
    ImmutableArray<BrokerComplaint> Complaints)
{
    /// <summary>Whether a version of this number has another content already.</summary>
    public bool IsConflict { get; init; }

    /// <summary>Publishes pacts, consumer by consumer in the order of their names. Stops for nothing that one consumer's pacts are refused for.</summary>
    /// <param name="merge">Whether interactions are added to a pact of the same version, in place of a conflict.</param>
    /// <exception cref="BrokerException">The broker cannot be asked, or refuses the caller.</exception>
    public static async Task<ImmutableArray<Publication>> PublishAsync(
        BrokerConnection broker, ApplicationVersion version, IEnumerable<PactContent> pacts, bool merge, CancellationToken cancellationToken)
    {
        HalResource index = await broker.IndexAsync(cancellationToken).ConfigureAwait(false);
        Uri target = index.Follow("pb:publish-contracts");
        var publications = ImmutableArray.CreateBuilder<Publication>();
        foreach (IGrouping<string, PactContent> own in pacts.GroupBy(pact => pact.Pact.Consumer).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            byte[] request = PublicationRequest.Write(own.Key, version, own, merge);
            BrokerAnswer answer = await broker.PostAsync(target, request, cancellationToken).ConfigureAwait(false);
            publications.Add(new Publication(own.Key, [.. own], BrokerNotice.Of(answer.Resource.Json), ComplaintsOf(answer))
            {
                IsConflict = answer.Status == HttpStatusCode.Conflict,
            });
        }

        return publications.ToImmutable();
    }

    private static ImmutableArray<BrokerComplaint> ComplaintsOf(BrokerAnswer answer) => answer.IsSuccess ? []
        : BrokerComplaint.Of(answer.Resource.Json) is { IsEmpty: false } complaints ? complaints
        : [new BrokerComplaint(null, FormattableString.Invariant($"the broker gives no reason ({(int)answer.Status})"))];
}
