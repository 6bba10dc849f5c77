namespace KoreApiKit.Generator.Pipeline;

/// <summary>The tracking names of the pipeline's steps, by which tests see what an edit re-ran.</summary>
internal static class StepNames
{
    public const string SpecFiles = nameof(SpecFiles);
    public const string SpecFileSet = nameof(SpecFileSet);
    public const string Language = nameof(Language);
    public const string Model = nameof(Model);
    public const string Outputs = nameof(Outputs);
    public const string OutputFiles = nameof(OutputFiles);
    public const string Findings = nameof(Findings);

    public static IReadOnlyList<string> All { get; } = [SpecFiles, SpecFileSet, Language, Model, Outputs, OutputFiles, Findings];
}
