using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Tests.OpenApi;

/// <summary>x-koreapikit-suppress covers the object that holds it, with all that is inside, and nothing else.</summary>
public sealed class SuppressionTests
{
    private const string Document = """
        openapi: 3.1.0
        #document
        info: { title: Test, version: '1' }
        paths:
          #paths
          /pets:
            #item
            get:
              #operation
              responses:
                #responses
                '200':
                  #response
                  description: One.
                  content:
                    application/json:
                      #media
                      schema:
                        #schema
                        type: object
                        properties:
                          #properties
                          name:
                            #name
                            maxLength: wrong
          /others:
            #other
            get: { responses: {} }
        components:
          #components
          schemas: {}
        """;

    [Theory]
    [InlineData("document", true)]
    [InlineData("paths", true)]
    [InlineData("item", true)]
    [InlineData("operation", true)]
    [InlineData("responses", true)]
    [InlineData("response", true)]
    [InlineData("media", true)]
    [InlineData("schema", true)]
    [InlineData("properties", true)]
    [InlineData("name", true)]
    [InlineData("other", false)]
    [InlineData("components", false)]
    public void A_finding_is_suppressed_at_its_object_and_all_around_it(string level, bool suppressed)
    {
        (_, FindingCollection findings) = Documents.Read(
            Document.Replace("#" + level + "\n", "x-koreapikit-suppress: [KAK102]\n", StringComparison.Ordinal));

        Assert.Equal(suppressed ? [] : ["KAK102"], findings.ToOrderedArray().Select(finding => finding.Descriptor.Id));
    }

    [Fact]
    public void Only_the_named_findings_are_suppressed()
    {
        (_, FindingCollection findings) = Documents.Read(Document.Replace("#name", "x-koreapikit-suppress: [KAK200, KAK101]", StringComparison.Ordinal));

        Documents.AssertOne(findings, "KAK102", "api.yaml(25,32)");
    }

    [Fact]
    public void What_an_alias_stands_for_belongs_to_the_object()
    {
        (_, FindingCollection findings) = Documents.Read("""
            openapi: 3.1.0
            x-shared: &shared { maxLength: wrong }
            info: { title: Test, version: '1' }
            paths: {}
            components:
              schemas:
                A: { x-koreapikit-suppress: [KAK102], properties: { name: *shared } }
            """);

        Assert.Empty(Documents.Lines(findings));
    }

    [Theory]
    [InlineData("KAK102", "'x-koreapikit-suppress' must be a list of ids such as [KAK200], but is the string 'KAK102'; it was left out")]
    [InlineData("[102]", "'x-koreapikit-suppress' must be a list of ids such as [KAK200], but is the number 102; it was left out")]
    public void What_is_no_list_of_ids_is_reported(string value, string message)
    {
        (_, FindingCollection findings) = Documents.Read($"openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\nx-koreapikit-suppress: {value}");

        Assert.Contains(message, Assert.Single(Documents.Lines(findings)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x-koreapikit-suppres: []", "'x-koreapikit-suppres' is not an extension that KoreApiKit knows; did you mean 'x-koreapikit-suppress'?")]
    [InlineData("x-koreapikit-colour: red", "'x-koreapikit-colour' is not an extension that KoreApiKit knows; it knows x-koreapikit-client-option, x-koreapikit-name, x-koreapikit-formats, x-koreapikit-suppress")]
    public void An_unknown_extension_suggests_a_name_only_where_one_is_near(string extension, string message)
    {
        (_, FindingCollection findings) = Documents.Read($"openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\n{extension}");

        Assert.Equal(message, Documents.AssertOne(findings, "KAK103", "api.yaml(4,1)"));
    }
}
