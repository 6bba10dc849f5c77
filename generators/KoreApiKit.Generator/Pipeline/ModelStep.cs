using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Rules;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>Spec files → model. No exception leaves it: a fault of ours becomes one finding that asks for a report.</summary>
internal static class ModelStep
{
    /// <summary>The model of a spec, or the one that was made of the same files with the same options before.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static GeneratedApi Run(
        SpecFile root, SpecFileSet files, bool languageIsSupported, GenerationMemo memo, CancellationToken cancellationToken) => memo.Get(
        new GenerationInput(root, files.Files, languageIsSupported),
        () => Run(
            root.Path,
            [.. files.Files.Select(file => new SpecSource(file.Path, file.Text.ToString) { Kept = file.Kept })],
            root.Options,
            languageIsSupported,
            out _,
            cancellationToken),
        cancellationToken);

    /// <param name="document">The document, for those who look at more than its model; null where it cannot be read.</param>
    public static GeneratedApi Run(
        string rootPath,
        IReadOnlyList<SpecSource> sources,
        SpecFileOptions writtenOptions,
        bool languageIsSupported,
        out OpenApiDocument? document,
        CancellationToken cancellationToken)
    {
        document = null;
        var findings = new FindingCollection();
        var start = SpecLocation.StartOf(rootPath);
        GenerationOptions options = OptionReader.Read(writtenOptions, rootPath, findings);
        (ApiModel? Model, ContractModel Contracts) built = (null, ContractModel.None);
        try
        {
            if (languageIsSupported)
            {
                document = OpenApiReader.Read(rootPath, sources, options.Overlays, findings, cancellationToken);
                built = document is null ? built : Build(document, sources, options, findings, cancellationToken);
            }
            else
            {
                findings.Add(FindingDescriptors.LanguageTooOld, options.Origin, LanguageFloor.Name, options.SpecName);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            findings.Add(FindingDescriptors.GeneratorFault, start, exception.GetType().Name + ": " + exception.Message);
        }

        return new GeneratedApi(rootPath, options, built.Model, findings.ToOrderedArray()) { Contracts = built.Contracts };
    }

    private static (ApiModel Model, ContractModel Contracts) Build(
        OpenApiDocument document,
        IReadOnlyList<SpecSource> sources,
        GenerationOptions options,
        FindingCollection findings,
        CancellationToken cancellationToken)
    {
        BaselineCheck.Run(document, sources, options, findings, cancellationToken);
        ExampleRule.Check(document, findings, cancellationToken);
        ApiModel model = ApiModelBuilder.Build(document, options, findings, cancellationToken);
        return (model, options.Contracts == ContractEmission.None ? ContractModel.None : ContractModelBuilder.Build(document, model, findings, cancellationToken));
    }
}
