using System.Collections.Immutable;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Rules;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>A document to emitted code, by the stages that the generator runs in the compiler.</summary>
internal static class KitGeneration
{
    /// <summary>How many characters were emitted.</summary>
    /// <exception cref="OperationCanceledException">The generation was cancelled.</exception>
    public static int Run(string path, string text, CancellationToken cancellationToken = default)
    {
        var findings = new FindingCollection();
        var options = new GenerationOptions { Namespace = "Benchmarks.Api" };
        OpenApiDocument document = OpenApiReader.Read(path, [new SpecSource(path, () => text)], findings, cancellationToken)
            ?? throw new InvalidOperationException($"'{path}' cannot be read.");
        ExampleRule.Check(document, findings, cancellationToken);
        ApiModel model = ApiModelBuilder.Build(document, options, findings, cancellationToken);
        ImmutableArray<GeneratedApi> apis = [new GeneratedApi(path, options, model, findings.ToOrderedArray())];
        int length = 0;
        foreach (OutputFile file in OutputStep.Split(apis, cancellationToken).Files)
        {
            length += OutputStep.Emit(file, out Finding? fault, cancellationToken)?.Length ?? throw new InvalidOperationException(fault!.ToString());
        }

        return length;
    }

    /// <summary>The same with texts of its own, as a new driver has them, and with what was generated before.</summary>
    public static int RunAgain(string path, string text, GenerationMemo memo, CancellationToken cancellationToken = default)
    {
        var document = new GeneratorSession.DocumentText(path, text, isRoot: true);
        SpecFile root = SpecFile.From(document, new GeneratorSession.DocumentOptions(), cancellationToken)!;
        GeneratedApi api = ModelStep.Run(root, SpecFileSet.From([root]), languageIsSupported: true, memo, cancellationToken);
        int length = 0;
        foreach (OutputFile file in OutputStep.Split([api], memo, cancellationToken).Files)
        {
            length += EmittedTexts.Of(file, out Finding? fault, cancellationToken)?.Length ?? throw new InvalidOperationException(fault!.ToString());
        }

        return length;
    }
}
