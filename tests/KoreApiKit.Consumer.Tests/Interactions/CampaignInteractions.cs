using System.Net;
using KoreApiKit.Campaigns;
using KoreApiKit.Pact;
using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Consumer.Tests.Interactions;

/// <summary>All that the campaign client relies on: each form of an SMS campaign, and refusals.</summary>
public static class CampaignInteractions
{
    public const string ApplicationId = "st-0603182c-7ffb-53c3-b307-47ca14b9xxxx";
    public const string AccountId = "67777ce93e25326494e9xxxx";

    private const string ListName = "Renewal Due - May/June 2025";
    private const string TokenPattern = @"^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$";
    private const string TokenExample = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzIn0.c2lnbmF0dXJl";

    private static PactValue TextRequest => BodyMatchers.Request(
        CampaignRequests.Text.Name,
        CampaignRequests.Text.Description,
        "simple",
        ("message", PactValue.Object(
            ("templateId", ""),
            ("message", Match.Type(CampaignRequests.Text.Message.Message)))));

    public static IReadOnlyList<CampaignInteraction> All { get; } =
    [
        new(
            "a request to create an advanced SMS campaign",
            request => Create(
                request
                    .Given("a contact list exists", ("name", ListName))
                    .Given("an experience flow exists", ("name", "SMS Support Flow")),
                BodyMatchers.Request(
                    CampaignRequests.Advanced.Name,
                    CampaignRequests.Advanced.Description!,
                    "advanced",
                    ("experienceFlowName", Match.Type("SMS Support Flow"))))
                .WithStatus(HttpStatusCode.OK)
                .WithJsonBody(BodyMatchers.Response(
                    CampaignRequests.Advanced.Name,
                    CampaignRequests.Advanced.Description!,
                    "advanced",
                    ("experienceFlow", Match.Regex("cf-67447605-115e-5dd2-a676-e158cf3bxxxx", "^cf-.+$")))),
            async (client, cancellationToken) =>
            {
                Campaign created = await CreateAsync(client, CampaignRequests.Advanced, cancellationToken);
                Assert.Equal("cf-67447605-115e-5dd2-a676-e158cf3bxxxx", created.ExperienceFlowId);
                Assert.Equal(SmsFormat.Advanced, created.Format);
                Assert.Equal(new TimeOnly(18, 0), created.DialingStrategy!.CallingHours.Days[0].End);
            }),
        new(
            "a request to create an SMS campaign from a template",
            request => Create(
                request
                    .Given("a contact list exists", ("name", ListName))
                    .Given("an SMS template exists", ("name", "Payment Reminder Template")),
                BodyMatchers.Request(
                    CampaignRequests.Template.Name,
                    CampaignRequests.Template.Description,
                    "simple",
                    ("message", PactValue.Object(
                        ("template_name", Match.Type("Payment Reminder Template")),
                        ("message", Match.Regex(CampaignRequests.Template.Message.Message, BodyMatchers.EncodedText))))))
                .WithStatus(HttpStatusCode.OK)
                .WithJsonBody(BodyMatchers.Response(
                    CampaignRequests.Template.Name,
                    CampaignRequests.Template.Description,
                    "simple",
                    ("message", PactValue.Object(
                        ("template_name", Match.Type("Payment Reminder Template")),
                        ("message", Match.Type(CampaignRequests.Template.Message.Message)),
                        ("templateId", Match.Regex("cmt-152aa8a4-81a6-591e-aff3-d5645dafxxxx", "^cmt-.+$")))))),
            async (client, cancellationToken) =>
            {
                Campaign created = await CreateAsync(client, CampaignRequests.Template, cancellationToken);
                Assert.Equal("cmt-152aa8a4-81a6-591e-aff3-d5645dafxxxx", created.Message!.TemplateId);
            }),
        new(
            "a request to create an SMS campaign with its own text",
            request => Create(
                request.Given("a contact list exists", ("name", ListName)),
                TextRequest)
                .WithStatus(HttpStatusCode.OK)
                .WithJsonBody(BodyMatchers.Response(
                    CampaignRequests.Text.Name,
                    CampaignRequests.Text.Description,
                    "simple",
                    ("message", PactValue.Object(("message", Match.Type(CampaignRequests.Text.Message.Message)))))),
            async (client, cancellationToken) =>
            {
                Campaign created = await CreateAsync(client, CampaignRequests.Text, cancellationToken);
                Assert.Equal(CampaignRequests.Text.Message.Message, created.Message!.Message);
                Assert.Null(created.ExperienceFlowId);
            }),
        new(
            "a request with a token that is refused",
            request => Create(
                request.Given("the token is refused"),
                TextRequest)
                .WithStatus(HttpStatusCode.Unauthorized)
                .WithJsonBody(Errors("Invalid JWT token", 4002)),
            (client, cancellationToken) => RefuseAsync(client, HttpStatusCode.Unauthorized, 4002, cancellationToken)),
        new(
            "a request that names a contact list which does not exist",
            request => Create(
                request.Given("a contact list does not exist", ("name", ListName)),
                TextRequest)
                .WithStatus(HttpStatusCode.PreconditionFailed)
                .WithJsonBody(Errors("Validation errors/ Invalid arguments", 412)),
            (client, cancellationToken) => RefuseAsync(client, HttpStatusCode.PreconditionFailed, 412, cancellationToken)),
    ];

    private static ResponseBuilder Create(RequestBuilder request, PactValue body) =>
        request
            .WithRequest(HttpMethod.Post, $"/agentassist/api/v1/public/{ApplicationId}/campaign")
            .WithQuery("campaignType", "sms")
            .WithHeader("auth", Match.Regex(TokenExample, TokenPattern))
            .WithHeader("iid", ApplicationId)
            .WithHeader("accountId", AccountId)
            .WithJsonBody(body)
            .WillRespond();

    private static PactValue Errors(string message, int code) => PactValue.Object(
        ("errors", Match.EachLike(PactValue.Object(("msg", Match.Type(message)), ("code", Match.Integer(code))))));

    private static async Task<Campaign> CreateAsync(
        IKoreCampaignsClient client, CreateSmsCampaignRequest request, CancellationToken cancellationToken)
    {
        CreateSmsCampaignResponse response = await client.CreateSmsCampaignAsync(request, cancellationToken);
        Assert.Equal(ResultStatus.Success, response.Status);
        Assert.Equal(CampaignStatus.Ready, response.Data.Status);
        Assert.StartsWith("cd-", response.Data.Id, StringComparison.Ordinal);
        Assert.NotNull(response.Data.CreatedAt);
        return response.Data;
    }

    private static async Task RefuseAsync(
        IKoreCampaignsClient client, HttpStatusCode status, int code, CancellationToken cancellationToken)
    {
        ErrorResponseException refusal = await Assert.ThrowsAsync<ErrorResponseException>(
            () => client.CreateSmsCampaignAsync(CampaignRequests.Text, cancellationToken));
        Assert.Equal(status, refusal.StatusCode);
        Assert.Equal(code, Assert.Single(refusal.Error.Errors!).Code);
    }
}
