using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Tests.Support;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;
using static KoreApiKit.Contracts.Tests.Support.Messages;

namespace KoreApiKit.Contracts.Tests.Vendor;

/// <summary>Creating an SMS campaign: the vendor's samples against the document.</summary>
public sealed class SampleTests
{
    private static readonly RequestChecker Requests = new(SpecFolder.Specification);
    private static readonly ResponseChecker Responses = new(SpecFolder.Specification);
    private static readonly SchemaValidator Validator = SpecFolder.Specification.Document.CreateValidator();

    public static TheoryData<string> Forms => new(Campaign.Forms);

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_request_sample_is_accepted(string form)
    {
        RequestCheckResult result = Requests.Check(Campaign.Request(Campaign.RequestText(form)));

        Assert.Equal([], result.Violations);
        Assert.Equal("createSmsCampaign", result.OperationId);
        Assert.Equal(Campaign.ApplicationId, result.PathParameters["iid"]);
    }

    [Theory]
    [InlineData("advanced", "AdvancedSmsCampaign")]
    [InlineData("template", "TemplateSmsCampaign")]
    [InlineData("text", "TextSmsCampaign")]
    public void A_request_sample_fits_exactly_one_form(string form, string expected)
    {
        SpecNode sample = JsonSpecReader.Read("sample", Campaign.RequestText(form), new FindingCollection(), CancellationToken.None).Root!;

        IEnumerable<string> fitting = Schema("CreateSmsCampaignRequest").OneOf
            .Where(branch => Validator.IsValid(branch, sample, ValidationDirection.Request))
            .Select(branch => branch.Target!.Title!);

        Assert.Equal([expected], fitting);
    }

    [Theory]
    [InlineData("create-sms-campaign-advanced", 200)]
    [InlineData("create-sms-campaign-template", 200)]
    [InlineData("create-sms-campaign-text", 200)]
    [InlineData("invalid-token", 401)]
    [InlineData("missing-scope", 401)]
    [InlineData("invalid-arguments", 412)]
    [InlineData("rate-limit", 429)]
    [InlineData("invalid-arguments", 400)]
    [InlineData("invalid-token", 403)]
    [InlineData("rate-limit", 503)]
    public void A_response_sample_is_one_that_the_document_describes(string name, int status) =>
        Assert.Equal([], Responses.Check("POST", Campaign.Path, JsonResponse(status, SpecFolder.Read($"examples/{name}.response.json"))));

    [Theory]
    [InlineData("status", "/status enum", "\"Ready\"")]
    [InlineData("data", "required", null)]
    [InlineData("data/_id", "/data required", null)]
    [InlineData("data/_id", "/data/_id minLength", "\"\"")]
    [InlineData("data/name", "/data required", null)]
    [InlineData("data/status", "/data/status enum", "\"ready\"")]
    [InlineData("data/createdAt", "/data/createdAt format", "\"yesterday\"")]
    [InlineData("data/priority", "/data/priority type", "true")]
    [InlineData("data/totalMessagesSent", "/data/totalMessagesSent minimum", "-1")]
    [InlineData("data/dialingStrategy/callingHours/days/0/start", "/data/dialingStrategy/callingHours/days/0/start pattern", "\"9\"")]
    public void A_response_that_drifts_is_noticed(string pointer, string expected, string? value)
    {
        string text = JsonEdit.Apply(Campaign.ResponseSample("advanced"), pointer, value);

        Assert.Contains("body " + expected, Responses.Check("POST", Campaign.Path, JsonResponse(200, text)).Brief());
    }

    [Theory]
    [InlineData("""{"errors":[{"msg":7}]}""", "body /errors/0/msg type")]
    [InlineData("""{"errors":[{"msg":"x","code":"412"}]}""", "body /errors/0/code type")]
    [InlineData("""{"status":"ok"}""", "body /status enum")]
    [InlineData("[]", "body type")]
    public void An_error_of_another_shape_is_noticed(string body, string expected) =>
        Assert.Equal([expected], Responses.Check("POST", Campaign.Path, JsonResponse(412, body)).Brief());

    private static JsonSchema Schema(string name) =>
        SpecFolder.Specification.Document.Schemas.Single(schema => schema.Name == name).Schema.Target!;
}
