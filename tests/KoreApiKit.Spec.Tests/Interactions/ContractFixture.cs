using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Tests.Interactions;

/// <summary>Makes contracts of small documents that are written as YAML.</summary>
internal static class ContractFixture
{
    public static (ContractModel Contracts, IReadOnlyList<Finding> Findings) Build(string yaml)
    {
        var findings = new FindingCollection();
        OpenApiDocument document = OpenApiReader.Read("api.yaml", [new SpecSource("api.yaml", yaml)], findings, CancellationToken.None)!;
        ApiModel model = ApiModelBuilder.Build(document, new GenerationOptions { Namespace = "Acme" }, findings, CancellationToken.None);
        var own = new FindingCollection();
        ContractModel contracts = ContractModelBuilder.Build(document, model, own, CancellationToken.None);
        return (contracts, [.. own.ToOrderedArray()]);
    }

    /// <summary>The interactions of a document whose one path has these methods, indented by four spaces.</summary>
    public static IReadOnlyList<InteractionModel> OfPath(string path, string methods) =>
        [.. Build($"openapi: 3.1.0\ninfo: {{ title: Test, version: '1' }}\npaths:\n  {path}:\n{methods}").Contracts.Operations.SelectMany(operation => operation.Interactions)];

    /// <summary>What the contract says of a response body of this schema and example (null: none is given), as <see cref="Show"/> has it.</summary>
    public static string OfValue(string schema, string? example, string head = "") => Show(Body(schema, example, head).Matchers!);

    public static InteractionBodyModel Body(string schema, string? example, string head = "")
    {
        string given = example is null ? "" : $", examples: {{ one: {{ value: {example} }} }}";
        (ContractModel contracts, IReadOnlyList<Finding> findings) = Build($$"""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            {{head}}
            paths:
              /value:
                get:
                  operationId: get
                  responses:
                    '200': { description: it, content: { application/json: { schema: {{schema}}{{given}} } } }
            """);
        Assert.DoesNotContain(findings, finding => finding.Descriptor.Id != "KAK311");
        return Assert.Single(Assert.Single(contracts.Operations).Interactions).Response.Body!;
    }

    /// <summary>Integration JSON with apostrophes for quotes and <c>match</c> for <c>pact:matcher:type</c>.</summary>
    public static string Show(string json) => json
        .Replace('"', '\'')
        .Replace("pact:matcher:type", "match", StringComparison.Ordinal)
        .Replace("pact:generator:type", "generate", StringComparison.Ordinal);
}
