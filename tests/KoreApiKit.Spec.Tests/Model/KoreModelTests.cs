using System.Reflection;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using static KoreApiKit.Spec.Tests.Model.ModelFixture;

namespace KoreApiKit.Spec.Tests.Model;

/// <summary>The model of the repository's own spec.</summary>
public class KoreModelTests
{
    private static readonly ApiModel Kore = BuildKore(out _);

    [Fact]
    public void The_three_forms_of_a_campaign_are_told_apart()
    {
        UnionType request = Kore.Type<UnionType>("CreateSmsCampaignRequest");

        Assert.Null(request.DiscriminatorProperty);
        Assert.Equal(
            [
                "AdvancedSmsCampaign: Constant format = advanced",
                "TemplateSmsCampaign: Present message.template_name",
                "TextSmsCampaign: Constant format = simple & Absent message.template_name",
            ],
            request.Cases.Select(one => $"{one.Name}: {string.Join(" & ", one.Evidence.Select(Show))}"));
        Assert.All(request.Cases, one => Assert.Equal(JsonTokens.Object, one.Tokens));
    }

    [Fact]
    public void The_ids_are_given_once_and_the_campaign_type_is_no_parameter()
    {
        OperationModel operation = Kore.Operation("CreateSmsCampaign");

        Assert.Equal(["AccountId", "Iid"], Kore.Client.Options.Select(option => option.Name));
        Assert.All(Kore.Client.Options, option => Assert.True(option.Required));
        Assert.Equal(
            ["Path iid Iid ", "Header iid Iid ", "Header accountId AccountId ", "Query campaignType  sms"],
            operation.Parameters.Select(parameter => $"{parameter.Location} {parameter.WireName} {parameter.ClientOption} {parameter.Constant?.Text}"));
        Assert.Equal("CreateSmsCampaignRequest", Show(Assert.Single(operation.Body!.Contents).Type));
    }

    [Fact]
    public void The_clock_times_are_bound_to_their_pattern()
    {
        PropertyModel start = Kore.Type<RecordType>("CallingHoursDay").Property("start");

        Assert.Equal(new ScalarTypeReference(ScalarType.Time, "h:mm tt"), start.Type.Type);
        Assert.Equal(ConstraintsModel.None, start.Type.Constraints);
    }

    [Fact]
    public void Every_error_response_has_the_typed_exception()
    {
        OperationModel operation = Kore.Operation("CreateSmsCampaign");

        Assert.Equal("ErrorResponseException", Assert.Single(Kore.Client.Errors).ExceptionName);
        Assert.Equal(
            ["200:", "400:ErrorResponseException", "401:ErrorResponseException", "403:ErrorResponseException", "412:ErrorResponseException", "429:ErrorResponseException", "default:ErrorResponseException"],
            operation.Responses.Select(response => $"{response.Status}:{response.ExceptionName}"));
    }

    [Fact]
    public void Names_limits_and_security_are_those_of_the_spec()
    {
        RecordType text = Kore.Type<RecordType>("TextSmsMessage");
        SecuritySchemeModel scheme = Assert.Single(Kore.Client.SecuritySchemes);

        Assert.Equal(["message", "templateId"], text.Properties.Select(property => property.WireName));
        Assert.Equal(48, Kore.Type<RecordType>("AdvancedSmsCampaign").Property("name").Type.Constraints.MaxLength);
        Assert.Equal("Id", Kore.Type<RecordType>("Campaign").Property("_id").Name);
        Assert.Equal("Monday", Kore.Type<EnumType>("WeekDay").Members[0].Name);
        Assert.Equal((CredentialPlace.Header, "auth", "Auth"), (scheme.Place, scheme.Parameter, scheme.OptionName));
        Assert.Equal("schemas/caller-id.schema.json#", Kore.Type<RecordType>("CallerId").Documentation.Source);
        Assert.Equal("https://platform.kore.ai", Kore.Client.DefaultServer);
    }

    [Fact]
    public void Nothing_of_the_spec_is_left_unexpressed()
    {
        BuildKore(out int findings);

        Assert.Equal(0, findings);
    }

    private static ApiModel BuildKore(out int findings)
    {
        string folder = Path.Combine(RepositoryRoot(), "spec");
        SpecSource[] sources =
        [
            .. Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
                .Where(path => path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal))
                .Select(path => new SpecSource(Path.GetRelativePath(RepositoryRoot(), path).Replace('\\', '/'), File.ReadAllText(path))),
        ];
        (ApiModel model, var own) = Build("spec/kore-campaigns.openapi.yaml", Options, sources);
        findings = own.Count;
        return model;
    }

    private static string RepositoryRoot()
    {
        string? folder = Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location);
        while (folder is not null && !File.Exists(Path.Combine(folder, "KoreApiKit.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
