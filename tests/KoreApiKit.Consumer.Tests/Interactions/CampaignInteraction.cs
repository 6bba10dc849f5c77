using KoreApiKit.Campaigns;
using KoreApiKit.Pact;

namespace KoreApiKit.Consumer.Tests.Interactions;

/// <summary>One exchange that the consumer relies on: what is promised, and the call of the generated client that uses it.</summary>
/// <param name="Description">What happens; the pact identifies the interaction by it.</param>
/// <param name="Define">Describes the exchange to the Pact engine.</param>
/// <param name="Exercise">Calls the client and asserts on what it gives.</param>
public sealed record CampaignInteraction(
    string Description,
    Func<RequestBuilder, ResponseBuilder> Define,
    Func<IKoreCampaignsClient, CancellationToken, Task> Exercise)
{
    public override string ToString() => Description;
}
