using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Tests.OpenApi;

namespace KoreApiKit.Spec.Tests.Changes;

/// <summary>Servers count as callers meet them: those of an operation or its path replace the document's.</summary>
public class ServerChangeTests
{
    private const string A = "servers: [{ url: 'https://a.example/v1' }]";
    private const string B = "servers: [{ url: 'https://b.example/v1' }]";

    [Theory]
    [InlineData(A, "", A)]
    [InlineData(A, A, "")]
    [InlineData("servers: [{ url: 'HTTPS://A.Example/v1' }]", "", "")]
    public void An_operation_that_stays_at_its_address_has_no_change(string document, string path, string operation)
    {
        string before = Text(A, "", "");
        Assert.Empty(Compare(before, Text(document, path, operation)));
        Assert.Empty(Compare(Text(document, path, operation), before));
    }

    [Fact]
    public void Servers_that_move_from_the_document_to_its_operations_are_no_change()
    {
        Assert.Empty(Compare(Text(A, "", ""), Text("", "", A)));
        Assert.Empty(Compare(Text("", A, ""), Text(A, "", "")));
    }

    [Theory]
    [InlineData("", B)]
    [InlineData(B, "")]
    public void An_operation_that_gets_a_server_of_its_own_leaves_the_documents(string path, string operation)
    {
        Assert.Equal(
            ["server-url-changed: GET /things, server 'https://a.example/v1': the address is https://b.example/v1 now"],
            Compare(Text(A, "", ""), Text(A, path, operation)));
        Assert.Equal(
            ["server-url-changed: GET /things, server 'https://b.example/v1': the address is https://a.example/v1 now"],
            Compare(Text(A, path, operation), Text(A, "", "")));
    }

    [Fact]
    public void The_path_of_an_address_is_told_apart_by_its_case() =>
        Assert.Equal(
            ["server-url-changed: server 'https://a.example/v1': the address is https://a.example/V1 now"],
            Compare(Text(A, "", ""), Text(A.Replace("v1", "V1", StringComparison.Ordinal), "", "")));

    private static string Text(string document, string path, string operation) => $$"""
        openapi: 3.1.0
        info: { title: T, version: '1' }
        {{document}}
        paths:
          /things:
            {{(path.Length == 0 ? "summary: S" : path)}}
            get:
              {{(operation.Length == 0 ? "summary: S" : operation)}}
              responses: { '204': { description: None } }
        """;

    private static string[] Compare(string before, string now) =>
        [.. ApiComparison.Compare(Read(before), Read(now)).Select(change => $"{change.Rule.Id}: {change.Message}")];

    private static OpenApiDocument Read(string text) => Assert.IsType<OpenApiDocument>(Documents.Read(text).Document);
}
