using System.Collections.Immutable;
using KoreApiKit.Generator.Diagnostics;
using KoreApiKit.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace KoreApiKit.Generator;

/// <summary>
/// Turns every <c>KoreApiSpec</c> of a project into records and a client. The steps: spec files → model → files.
/// Only values that compare by content cross a step, so an edit re-runs no more than what it changes. Between drivers, of which
/// every build has its own, <see cref="GenerationMemo"/> keeps what was generated.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ApiGenerator : IIncrementalGenerator
{
    private readonly GenerationMemo _memo;

    /// <summary>Makes a generator that shares what it keeps with all others of the process.</summary>
    public ApiGenerator()
        : this(GenerationMemo.Shared)
    {
    }

    internal ApiGenerator(GenerationMemo memo) => _memo = memo;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SpecFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => SpecFile.From(pair.Left, pair.Right, cancellationToken))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(StepNames.SpecFiles);

        IncrementalValueProvider<SpecFileSet> references = files
            .Collect()
            .Select(static (all, _) => SpecFileSet.From(all))
            .WithTrackingName(StepNames.SpecFileSet);

        IncrementalValueProvider<bool> languageIsSupported = context.ParseOptionsProvider
            .Select(static (options, _) => LanguageFloor.IsMet(options))
            .WithTrackingName(StepNames.Language);

        IncrementalValuesProvider<GeneratedApi> apis = files
            .Where(static file => file.Role == SpecFileRole.Root)
            .Combine(references)
            .Combine(languageIsSupported)
            .Select((input, cancellationToken) =>
                ModelStep.Run(input.Left.Left, input.Left.Right, input.Right, _memo, cancellationToken))
            .WithTrackingName(StepNames.Model);

        IncrementalValueProvider<ImmutableArray<GeneratedApi>> allApis = apis.Collect();

        IncrementalValueProvider<OutputSet> outputs = allApis
            .Select((all, cancellationToken) => OutputStep.Split(all, _memo, cancellationToken))
            .WithTrackingName(StepNames.Outputs);

        IncrementalValuesProvider<OutputFile> outputFiles = outputs
            .SelectMany(static (set, _) => set.Files)
            .WithTrackingName(StepNames.OutputFiles);

        // A class before an array is a pair that other generators have too: what the compiler makes for it is there already.
        IncrementalValuesProvider<FindingGroup> findings = outputs
            .Combine(allApis)
            .SelectMany(static (found, _) => FindingStep.Group(found.Right, found.Left.Findings))
            .WithTrackingName(StepNames.Findings);

        context.RegisterSourceOutput(outputFiles, static (production, file) => OutputStep.Emit(production, file));
        context.RegisterSourceOutput(findings, static (production, group) => FindingReporter.Report(production, group));
    }
}
