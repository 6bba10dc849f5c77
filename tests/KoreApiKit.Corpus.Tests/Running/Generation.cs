using System.Collections.Immutable;
using System.Diagnostics;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Rules;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>One run of the generator's stages over a document, as the compiler runs them, but with exceptions let through.</summary>
internal sealed record Generation(
    OpenApiDocument? Document,
    ApiModel? Model,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<EmittedFile> Files,
    TimeSpan Modelling,
    TimeSpan Emitting)
{
    public const string Namespace = "Corpus.Api";

    public static Generation Run(CorpusDocument document)
    {
        var watch = Stopwatch.StartNew();
        var findings = new FindingCollection();
        var options = new GenerationOptions { Namespace = Namespace };
        OpenApiDocument? read = OpenApiReader.Read(document.Path, document.Sources, findings, CancellationToken.None);
        if (read is null)
        {
            return new Generation(null, null, [.. findings.ToOrderedArray()], [], watch.Elapsed, TimeSpan.Zero);
        }

        ExampleRule.Check(read, findings, CancellationToken.None);
        ApiModel model = ApiModelBuilder.Build(read, options, findings, CancellationToken.None);
        EquatableArray<Finding> found = findings.ToOrderedArray();
        TimeSpan modelling = watch.Elapsed;

        watch.Restart();
        ImmutableArray<GeneratedApi> apis = [new GeneratedApi(document.Path, options, model, found)];
        EmittedFile[] files = [.. OutputStep.Split(apis, CancellationToken.None).Files.Select(file => new EmittedFile(file.HintName, file.EmitText()))];
        return new Generation(read, model, [.. found], files, modelling, watch.Elapsed);
    }
}
