using System.CodeDom.Compiler;
using System.Reflection;
using KoreApiKit.Campaigns.Tests.Support;

namespace KoreApiKit.Campaigns.Tests;

public sealed class PublicSurfaceTests
{
    private static readonly Type[] Exported = typeof(IKoreCampaignsClient).Assembly.GetExportedTypes();

    [Fact]
    public void What_is_written_by_hand_and_public_is_meant_to_be() => Assert.Equal(
        [
            "Authentication.KoreJwtAlgorithm",
            "Authentication.KoreJwtCredential",
            "Authentication.KoreJwtOptions",
            "CampaignId",
            "CampaignOperations",
            "CampaignQuery",
            "CampaignReceipt",
            "CampaignRunId",
            "ContactFiles.ContactFile",
            "ContactFiles.ContactFileError",
            "ContactFiles.ContactFileOptions",
            "ContactFiles.PhoneNumber",
            "ContactId",
            "ContactImportException",
            "ContactListId",
            "ContactListOperations",
            "ContactOperations",
            "ImportProgress",
            "KoreApiVersion",
            "KoreBaseAddress",
            "KoreCampaignsOptions",
            "KoreCampaignsServiceCollectionExtensions",
            "KoreHttpClientBuilderExtensions",
            "ScheduleOperations",
            "StatusWait",
            "Text.SmsEncoding",
            "Text.SmsLength",
            "Text.SmsText",
        ],
        Names(Exported.Where(type => !IsGenerated(type))));

    [Fact]
    public void What_is_generated_and_public_comes_from_the_spec() => Assert.Equal(
        new[]
            {
                "ErrorResponseException", "IKoreCampaignsClient", "KoreCampaignsClient", "KoreCampaignsClientJsonResolver",
                "KoreCampaignsClientOptions",
            }
            .Concat(Examples.SchemaTypes)
            .Order(StringComparer.Ordinal),
        Names(Exported.Where(IsGenerated)));

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types
        .Where(type => !type.IsNested)
        .Select(type => type.FullName!["KoreApiKit.Campaigns.".Length..])
        .Order(StringComparer.Ordinal);

    private static bool IsGenerated(Type type) =>
        (type.DeclaringType ?? type).GetCustomAttribute<GeneratedCodeAttribute>() is not null;
}
