namespace KoreApiKit.Generator.Pipeline;

/// <summary>The names under which MSBuild's items and properties reach the compiler.</summary>
internal static class OptionNames
{
    public const string Role = Metadata + "KoreApiSpecRole";
    public const string Namespace = Metadata + nameof(Namespace);
    public const string ClientName = Metadata + nameof(ClientName);
    public const string Visibility = Metadata + nameof(Visibility);
    public const string Style = Metadata + nameof(Style);
    public const string UnknownProperties = Metadata + nameof(UnknownProperties);
    public const string IncludeOperations = Metadata + nameof(IncludeOperations);
    public const string ExcludeOperations = Metadata + nameof(ExcludeOperations);
    public const string Overlay = Metadata + nameof(Overlay);
    public const string Baseline = Metadata + nameof(Baseline);
    public const string EmitContracts = Metadata + nameof(EmitContracts);
    public const string RootNamespace = "build_property.RootNamespace";
    public const string ProjectPath = "build_property.MSBuildProjectFullPath";

    private const string Metadata = "build_metadata.AdditionalFiles.";
}
