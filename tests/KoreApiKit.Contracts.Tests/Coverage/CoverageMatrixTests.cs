using KoreApiKit.Contracts.Coverage;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Pacts;
using KoreApiKit.Contracts.Tests.Support;

namespace KoreApiKit.Contracts.Tests.Coverage;

/// <summary>Which responses of which operations are pinned by which interactions.</summary>
public sealed class CoverageMatrixTests
{
    private static readonly ApiSpecification Pets = TestSpec.Paths(
        """
        /pets:
          get:
            responses: { '200': { description: Done. }, '4XX': { description: Wrong. }, default: { description: Other. } }
          post:
            requestBody: { content: { application/json: {}, text/*: {}, text/plain: {} } }
            responses: { '201': { description: Done. } }
        /pets/{id}:
          get:
            parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
            responses: { '200': { description: Done. } }
        """);

    [Theory]
    [InlineData(200, "200")]
    [InlineData(404, "4XX")]
    [InlineData(500, "default")]
    public void A_status_is_that_of_the_document(int status, string documented)
    {
        StatusCoverage pinned = Assert.Single(Matrix(Interaction("GET", "/pets", status)).Operations[0].Statuses, entry => entry.IsPinned);
        Assert.Equal((documented, true), (pinned.Status, pinned.IsDocumented));
    }

    [Fact]
    public void A_status_that_the_document_lacks_is_told_apart()
    {
        CoverageMatrix matrix = Matrix(Interaction("POST", "/pets", 200), Interaction("POST", "/pets", 409), Interaction("POST", "/pets", 200));
        Assert.Equal(["201 True 0", "200 False 2", "409 False 1"], Brief(matrix.Operations[1]));
        Assert.True(matrix.Operations[1].HasUndocumented);
        Assert.Equal((0, 5, 2), (matrix.Pinned, matrix.Documented, matrix.Undocumented));
    }

    [Fact]
    public void An_operation_without_interactions_has_its_responses_all_the_same()
    {
        CoverageMatrix matrix = Matrix();
        Assert.Equal(["200 True 0", "4XX True 0", "default True 0"], Brief(matrix.Operations[0]));
        Assert.Equal([1, 2, 3], matrix.Operations.Select(operation => operation.Number));
    }

    [Theory]
    [InlineData("application/json", "application/json True")]
    [InlineData("application/json; charset=utf-8", "application/json True")]
    [InlineData("text/plain", "text/plain True")]
    [InlineData("text/csv", "text/* True")]
    [InlineData("application/xml", "application/xml False")]
    public void A_request_body_counts_for_the_media_type_that_describes_it_best(string contentType, string expected)
    {
        MediaTypeCoverage sent = Assert.Single(
            Matrix(Interaction("POST", "/pets", 201, contentType)).Operations[1].RequestMediaTypes, mediaType => !mediaType.Interactions.IsEmpty);
        Assert.Equal(expected, $"{sent.MediaType} {sent.IsDocumented}");
    }

    [Fact]
    public void An_interaction_of_no_operation_is_kept()
    {
        CoverageMatrix matrix = Matrix(Interaction("GET", "/pets/1", 200), Interaction("GET", "/toys", 200), Interaction("DELETE", "/pets", 200));
        Assert.Equal([2, 3], matrix.Unplaced.Select(pinned => pinned.Number));
        Assert.Equal([1, 2, 3], matrix.Interactions.Select(pinned => pinned.Number));
        Assert.Equal(1, Assert.Single(matrix.Operations[2].Interactions).Number);
    }

    [Fact]
    public void Interactions_of_several_pacts_are_counted_through()
    {
        PactFile pact = PactTexts.Read(PactTexts.Pact(Interaction("GET", "/pets", 200)));
        CoverageMatrix matrix = CoverageMatrix.Build(Pets, [pact, pact], CancellationToken.None);
        Assert.Equal([1, 2], matrix.Operations[0].Statuses[0].Interactions.Select(pinned => pinned.Number));
    }

    [Fact]
    public void Statuses_stand_in_the_order_of_their_numbers() => Assert.Equal(
        ["200", "201", "2XX", "404", "4XX", "default"],
        ((string[])["default", "4XX", "201", "404", "2XX", "200"]).Order(StatusOrder.Instance));

    private static CoverageMatrix Matrix(params string[] interactions) =>
        CoverageMatrix.Build(Pets, [PactTexts.Read(PactTexts.Pact(string.Join(',', interactions)))], CancellationToken.None);

    private static string[] Brief(OperationCoverage operation) =>
        [.. operation.Statuses.Select(status => $"{status.Status} {status.IsDocumented} {status.Interactions.Length}")];

    private static string Interaction(string method, string path, int status, string? contentType = null) => $$"""
        { "description": "{{method}} {{path}} {{status}}",
          "request": { "method": "{{method}}", "path": "{{path}}"{{(contentType is null ? "" : $$""", "body": { "content": "x", "contentType": "{{contentType}}" }""")}} },
          "response": { "status": {{status}} } }
        """;
}
