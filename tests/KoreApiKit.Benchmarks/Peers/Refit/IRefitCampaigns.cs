using KoreApiKit.Benchmarks.Peers.HandWritten;
using Refit;

namespace KoreApiKit.Benchmarks.Peers.Refit;

/// <summary>The endpoint as Refit has it.</summary>
public interface IRefitCampaigns
{
    [Post("/agentassist/api/v1/public/{iid}/campaign?campaignType=sms")]
    [Headers("Accept: application/json")]
    Task<HandResponse> CreateSmsCampaignAsync(
        string iid, [Header("iid")] string iidHeader, [Header("accountId")] string accountId, [Header("auth")] string auth, [Body] HandRequest body);
}
