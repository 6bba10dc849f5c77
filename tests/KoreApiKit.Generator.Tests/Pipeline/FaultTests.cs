using KoreApiKit.Generator.Emit;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Generator.Tests.Pipeline;

/// <summary>A fault of the generator is one finding, and stops no other document and no other file.</summary>
public class FaultTests
{
    [Fact]
    public void A_fault_while_a_document_is_read_is_one_finding()
    {
        GeneratedApi api = ModelStep.Run(
            "api.yaml",
            [new SpecSource("api.yaml", () => throw new InvalidOperationException("broken"))],
            new SpecFileOptions(),
            languageIsSupported: true,
            out OpenApiDocument? document,
            CancellationToken.None);

        Assert.Null(api.Model);
        Assert.Null(document);
        Finding finding = Assert.Single(api.Findings);
        Assert.Equal("api.yaml(1,1): error KAK900: KoreApiKit failed on this document (InvalidOperationException: broken); please report it with the document", finding.ToString());
    }

    [Fact]
    public void A_fault_while_a_file_is_emitted_is_one_finding()
    {
        Assert.Null(OutputStep.Emit(new BrokenFile(new InvalidOperationException("broken")), out Finding? fault));
        Assert.Equal("api.yaml(1,1): error KAK900: KoreApiKit failed on this document (Broken.g.cs: InvalidOperationException: broken); please report it with the document", fault!.ToString());
    }

    [Fact]
    public void A_fault_while_a_model_is_split_is_one_finding_and_stops_no_other_document()
    {
        var sound = new GeneratedApi("sound.yaml", new GenerationOptions { Namespace = "Sound" }, Model, default);
        var broken = new GeneratedApi(
            "broken.yaml", new GenerationOptions { Namespace = "Broken" }, Model with { Types = new EquatableArray<TypeModel>([null!]) }, default);

        OutputSet outputs = OutputStep.Split([broken, sound], CancellationToken.None);
        Finding fault = Assert.Single(Assert.Single(FindingStep.Group([broken, sound], outputs.Findings)).Findings);

        Assert.NotEmpty(outputs.Files);
        Assert.All(outputs.Files, file => Assert.Equal("sound.yaml", file.SpecPath));
        Assert.StartsWith("broken.yaml(1,1): error KAK900: KoreApiKit failed on this document (Client: NullReferenceException: ", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_is_no_fault() =>
        Assert.Throws<OperationCanceledException>(() => OutputStep.Emit(new BrokenFile(new OperationCanceledException()), out _));

    private static ApiModel Model { get; } = new(
        new DocumentationModel(null, null, null),
        new ClientModel("Client", new DocumentationModel(null, null, null), null, default, default, default, default),
        default);

    private sealed record BrokenFile(Exception Exception)
        : OutputFile("Broken.g.cs", "api.yaml", EmitContext.Create(Model, new GenerationOptions { Namespace = "Acme" }))
    {
        public override string EmitText(CancellationToken cancellationToken) => throw Exception;
    }
}
