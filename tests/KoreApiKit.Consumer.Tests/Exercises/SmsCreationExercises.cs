using System.Net;
using KoreApiKit.Campaigns;
using KoreApiKit.Pact.Cases;
using static KoreApiKit.Campaigns.KoreCampaignsContracts;

namespace KoreApiKit.Consumer.Tests.Exercises;

/// <summary>Each form of an SMS campaign, version 1, and refusals.</summary>
internal static class SmsCreationExercises
{
    public static IReadOnlyList<CampaignExercise> All { get; } =
    [
        new(CreateSmsCampaign.Advanced, async (client, cancellationToken) =>
        {
            Campaign created = await CreateAsync(client, CreateSmsCampaign.Advanced, cancellationToken);
            Assert.Equal(CreateSmsCampaign.Advanced.Response.Data.ExperienceFlowId, created.ExperienceFlowId);
            Assert.Equal(SmsFormat.Advanced, created.Format);
            Assert.Equal(new TimeOnly(18, 0), created.DialingStrategy!.CallingHours!.Days![0].End);
        }),
        new(CreateSmsCampaign.Template, async (client, cancellationToken) =>
        {
            Campaign created = await CreateAsync(client, CreateSmsCampaign.Template, cancellationToken);
            Assert.Equal("cmt-152aa8a4-81a6-591e-aff3-d5645dafxxxx", created.Message!.TemplateId);
        }),
        new(CreateSmsCampaign.Text, async (client, cancellationToken) =>
        {
            Campaign created = await CreateAsync(client, CreateSmsCampaign.Text, cancellationToken);
            Assert.Equal("Hi, This is just reminder for upcoming event", created.Message!.Message);
            Assert.Null(created.ExperienceFlowId);
        }),
        Refused(CreateSmsCampaign.InvalidToken, HttpStatusCode.Unauthorized),
        Refused(CreateSmsCampaign.MissingScope, HttpStatusCode.Unauthorized),
        Refused(CreateSmsCampaign.InvalidArguments, HttpStatusCode.PreconditionFailed),
        Refused(CreateSmsCampaign.RateLimit, HttpStatusCode.TooManyRequests),
    ];

    private static async Task<Campaign> CreateAsync(
        IKoreCampaignsClient client,
        ContractCase<CreateSmsCampaignRequest, CreateSmsCampaignResponse> contract,
        CancellationToken cancellationToken)
    {
        CreateSmsCampaignResponse response = await client.CreateSmsCampaignAsync(contract.Request, cancellationToken);
        Assert.Equal(contract.Response, response);
        Assert.Equal(ResultStatus.Success, response.Status);
        Assert.Equal(CampaignStatus.Ready, response.Data.Status);
        return response.Data;
    }

    private static CampaignExercise Refused(ContractCase<CreateSmsCampaignRequest, ErrorResponse> contract, HttpStatusCode status) =>
        new(contract, async (client, cancellationToken) =>
        {
            ErrorResponseException refusal = await Assert.ThrowsAsync<ErrorResponseException>(
                () => client.CreateSmsCampaignAsync(contract.Request, cancellationToken));
            Assert.Equal(status, refusal.StatusCode);
            Assert.Equal(contract.Response, refusal.Error);
        });
}
