using Microsoft.CodeAnalysis.Diagnostics;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>The options of a spec as they were written; empty where they were not.</summary>
internal sealed record SpecFileOptions(
    string Namespace,
    string ClientName,
    string Visibility,
    string UnknownProperties,
    string IncludeOperations,
    string ExcludeOperations,
    string EmitContracts = "")
{
    public string Style { get; init; } = "";

    public static SpecFileOptions From(AnalyzerConfigOptions metadata, AnalyzerConfigOptions globalOptions)
    {
        string ns = Value(metadata, OptionNames.Namespace);
        return new SpecFileOptions(
            ns.Length > 0 ? ns : Value(globalOptions, OptionNames.RootNamespace),
            Value(metadata, OptionNames.ClientName),
            Value(metadata, OptionNames.Visibility),
            Value(metadata, OptionNames.UnknownProperties),
            Value(metadata, OptionNames.IncludeOperations),
            Value(metadata, OptionNames.ExcludeOperations),
            Value(metadata, OptionNames.EmitContracts)) { Style = Value(metadata, OptionNames.Style) };
    }

    private static string Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out string? value) ? value.Trim() : "";
}
