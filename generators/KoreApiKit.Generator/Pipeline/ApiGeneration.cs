using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>A file that was generated. Its text knows the encoding in which the compiler writes it to disk.</summary>
internal sealed record GeneratedFile(string Name, SourceText Text);

/// <summary>
/// The whole way of one document, for callers that are no compiler. It runs the same steps as the source generator, so
/// that the same options and texts give the same files.
/// </summary>
internal sealed record ApiGeneration(GeneratedApi Api, IReadOnlyList<GeneratedFile> Files, IReadOnlyList<Finding> Findings)
{
    /// <summary>
    /// Generates the document at <paramref name="rootPath"/>, which is one of <paramref name="sources"/>. There are no files
    /// where the document cannot be used at all; the findings say why.
    /// </summary>
    /// <exception cref="OperationCanceledException">The generation was cancelled.</exception>
    public static ApiGeneration Run(
        string rootPath, IReadOnlyList<SpecSource> sources, SpecFileOptions options, CancellationToken cancellationToken)
    {
        GeneratedApi api = ModelStep.Run(rootPath, sources, options, languageIsSupported: true, out _, cancellationToken);
        ImmutableArray<GeneratedApi> only = ImmutableArray.Create(api);
        OutputSet outputs = OutputStep.Split(only, cancellationToken);
        var files = new List<GeneratedFile>();
        var findings = FindingStep.Group(only, outputs.Findings).SelectMany(group => group.Findings).ToList();
        foreach (OutputFile file in outputs.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (OutputStep.Emit(file, out Finding? fault, cancellationToken) is { } text)
            {
                files.Add(new GeneratedFile(file.HintName, text));
            }
            else
            {
                findings.Add(fault!);
            }
        }

        return new ApiGeneration(api, files, findings);
    }
}
