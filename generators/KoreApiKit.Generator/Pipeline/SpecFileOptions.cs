using Microsoft.CodeAnalysis.Diagnostics;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>The options of a spec as they were written; empty where they were not.</summary>
internal sealed record SpecFileOptions
{
    public string Namespace { get; init; } = "";

    public string ClientName { get; init; } = "";

    public string Visibility { get; init; } = "";

    public string Style { get; init; } = "";

    public string UnknownProperties { get; init; } = "";

    public string IncludeOperations { get; init; } = "";

    public string ExcludeOperations { get; init; } = "";

    public string EmitContracts { get; init; } = "";

    public string Overlay { get; init; } = "";

    public string Baseline { get; init; } = "";

    /// <summary>The path of the project that gives the options; empty where none does.</summary>
    public string ProjectPath { get; init; } = "";

    public static SpecFileOptions From(AnalyzerConfigOptions metadata, AnalyzerConfigOptions globalOptions)
    {
        string ns = Value(metadata, OptionNames.Namespace);
        return new SpecFileOptions
        {
            Namespace = ns.Length > 0 ? ns : Value(globalOptions, OptionNames.RootNamespace),
            ClientName = Value(metadata, OptionNames.ClientName),
            Visibility = Value(metadata, OptionNames.Visibility),
            Style = Value(metadata, OptionNames.Style),
            UnknownProperties = Value(metadata, OptionNames.UnknownProperties),
            IncludeOperations = Value(metadata, OptionNames.IncludeOperations),
            ExcludeOperations = Value(metadata, OptionNames.ExcludeOperations),
            EmitContracts = Value(metadata, OptionNames.EmitContracts),
            Overlay = Value(metadata, OptionNames.Overlay),
            Baseline = Value(metadata, OptionNames.Baseline),
            ProjectPath = Value(globalOptions, OptionNames.ProjectPath),
        };
    }

    private static string Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out string? value) ? value.Trim() : "";
}
