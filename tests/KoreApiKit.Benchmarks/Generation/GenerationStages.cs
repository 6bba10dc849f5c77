using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using KoreApiKit.Benchmarks.Documents;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Rules;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>The stages of <see cref="CampaignGeneration"/>, each with those before it: what a stage adds is the difference.</summary>
public class GenerationStages
{
    private const string Path = "campaigns.openapi.json";

    private static readonly GenerationOptions Options = new() { Namespace = "Benchmarks.Api" };

    private readonly string _text = Payloads.Text("Documents/" + Path);

    [Benchmark(Baseline = true)]
    public object Reading() => Read(new FindingCollection());

    [Benchmark]
    public object WithExamples()
    {
        var findings = new FindingCollection();
        OpenApiDocument document = Read(findings);
        ExampleRule.Check(document, findings, CancellationToken.None);
        return document;
    }

    [Benchmark]
    public object WithModel() => Model(new FindingCollection());

    [Benchmark]
    public int WithFiles()
    {
        var findings = new FindingCollection();
        ImmutableArray<GeneratedApi> apis = [new GeneratedApi(Path, Options, Model(findings), findings.ToOrderedArray())];
        return OutputStep.Split(apis, CancellationToken.None).Files.Count();
    }

    [Benchmark]
    public int WithText() => KitGeneration.Run(Path, _text);

    private OpenApiDocument Read(FindingCollection findings) =>
        OpenApiReader.Read(Path, [new SpecSource(Path, () => _text)], findings, CancellationToken.None)!;

    private ApiModel Model(FindingCollection findings)
    {
        OpenApiDocument document = Read(findings);
        ExampleRule.Check(document, findings, CancellationToken.None);
        return ApiModelBuilder.Build(document, Options, findings, CancellationToken.None);
    }
}
