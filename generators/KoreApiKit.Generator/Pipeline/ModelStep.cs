using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Rules;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>Spec files → model. No exception leaves it: a fault of ours becomes one finding that asks for a report.</summary>
internal static class ModelStep
{
    public static GeneratedApi Run(SpecFile root, SpecFileSet files, bool languageIsSupported, CancellationToken cancellationToken)
    {
        var findings = new FindingCollection();
        var start = new SpecLocation(root.Path, SourceSpan.FileStart);
        GenerationOptions options = OptionReader.Read(root.Options, start, findings);
        ApiModel? model = null;
        try
        {
            if (languageIsSupported)
            {
                model = Build(root, files, options, findings, cancellationToken);
            }
            else
            {
                findings.Add(FindingDescriptors.LanguageTooOld, start, LanguageFloor.Name);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            findings.Add(FindingDescriptors.GeneratorFault, start, exception.GetType().Name + ": " + exception.Message);
        }

        return new GeneratedApi(root.Path, options, model, findings.ToOrderedArray());
    }

    private static ApiModel? Build(
        SpecFile root, SpecFileSet files, GenerationOptions options, FindingCollection findings, CancellationToken cancellationToken)
    {
        SpecSource[] sources = [.. files.Files.Select(file => new SpecSource(file.Path, file.Text.ToString()))];
        OpenApiDocument? document = OpenApiReader.Read(root.Path, sources, findings, cancellationToken);
        if (document is null)
        {
            return null;
        }

        ExampleRule.Check(document, findings, cancellationToken);
        return ApiModelBuilder.Build(document, options, findings, cancellationToken);
    }
}
