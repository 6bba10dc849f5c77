using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Tests.OpenApi;

public sealed class SpecificationVersionTests
{
    [Theory]
    [InlineData("openapi: 3.0.3")]
    [InlineData("openapi: 3.1.1")]
    [InlineData("openapi: 3.2.0")]
    [InlineData("openapi: 3.1")]
    [InlineData("swagger: '2.0'")]
    [InlineData("swagger: 2.0")]
    public void Known_versions_are_read(string version)
    {
        OpenApiDocument document = Documents.ReadClean(version + "\ninfo: {title: T, version: 1.0}\npaths: {}");
        Assert.Equal(version.Split(": ")[1].Trim('\''), document.SpecificationVersion);
        Assert.Equal("1.0", document.Info.Version);
    }

    [Theory]
    [InlineData("openapi: 4.0.0", "api.yaml(1,10)", "4.0.0")]
    [InlineData("info: {}\nopenapi: 3.10.0", "api.yaml(2,10)", "3.10.0")]
    [InlineData("swagger: '1.2'", "api.yaml(1,10)", "1.2")]
    public void Other_versions_are_refused_at_the_version(string text, string place, string version)
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(text);
        Assert.Null(document);
        Assert.Contains($"'{version}'", Documents.AssertOne(findings, "KAK100", place), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_version_is_refused_with_a_suggestion()
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read("openapy: 3.1.0\ninfo: {}");
        Assert.Null(document);
        string message = Documents.AssertOne(findings, "KAK100", "api.yaml(1,1)");
        Assert.Contains("instead of 'openapy'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_no_document()
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read("- a");
        Assert.Null(document);
        Documents.AssertOne(findings, "KAK100", "api.yaml(1,1)");
    }

    [Fact]
    public void An_absent_file_is_one_finding()
    {
        var findings = new FindingCollection();
        Assert.Null(OpenApiReader.Read("absent.yaml", [], findings, CancellationToken.None));
        Documents.AssertOne(findings, "KAK005", "absent.yaml(1,1)");
    }

    [Fact]
    public void Unreadable_text_gives_its_own_finding_only()
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read("openapi: '3.1.0\ninfo: x");
        Assert.Null(document);
        Assert.All(Documents.Lines(findings), line => Assert.Contains(" KAK001 ", line, StringComparison.Ordinal));
        Assert.NotEmpty(Documents.Lines(findings));
    }
}
