namespace KoreApiKit.Generator.Emit;

/// <summary>The names of platform and runtime types as they are written in emitted code; those whose static members are called in a form for expressions.</summary>
internal sealed class KnownTypes(CSharpTypeNames names)
{
    public string ReadOnlyList { get; } = names.LibraryType("System.Collections.Generic", "IReadOnlyList");

    public string ReadOnlyDictionary { get; } = names.LibraryType("System.Collections.Generic", "IReadOnlyDictionary");

    public string Dictionary { get; } = names.LibraryType("System.Collections.Generic", "Dictionary");

    public string KeyValuePair { get; } = names.LibraryType("System.Collections.Generic", "KeyValuePair");

    public string EqualityComparerInterface { get; } = names.LibraryType("System.Collections.Generic", "IEqualityComparer");

    public string EqualityComparer { get; } = names.LibraryType("System.Collections.Generic", "EqualityComparer");

    public string GeneratedCode { get; } = names.LibraryAttribute("System.CodeDom.Compiler", "GeneratedCode");

    public string Obsolete { get; } = names.LibraryAttribute("System", "Obsolete");

    public string Type { get; } = names.LibraryType("System", "Type");

    public string Func { get; } = names.LibraryType("System", "Func");

    public string Action { get; } = names.LibraryType("System", "Action");

    public string HashCode { get; } = names.LibraryType("System", "HashCode");

    public string TimeSpan { get; } = names.Library("System", "TimeSpan");

    public string StringComparison { get; } = names.Library("System", "StringComparison");

    public string ReadOnlySpan { get; } = names.LibraryType("System", "ReadOnlySpan");

    public string MemoryExtensions { get; } = names.Library("System", "MemoryExtensions");

    public string ArgumentNullException { get; } = names.Library("System", "ArgumentNullException");

    public string NotNullWhen { get; } = names.LibraryAttribute("System.Diagnostics.CodeAnalysis", "NotNullWhen");

    public string MaybeNullWhen { get; } = names.LibraryAttribute("System.Diagnostics.CodeAnalysis", "MaybeNullWhen");

    public string Regex { get; } = names.LibraryType("System.Text.RegularExpressions", "Regex");

    public string RegexOptions { get; } = names.Library("System.Text.RegularExpressions", "RegexOptions");

    public string JsonElement { get; } = names.LibraryType("System.Text.Json", "JsonElement");

    public string JsonTokenType { get; } = names.Library("System.Text.Json", "JsonTokenType");

    public string Utf8JsonReader { get; } = names.LibraryType("System.Text.Json", "Utf8JsonReader");

    public string Utf8JsonWriter { get; } = names.LibraryType("System.Text.Json", "Utf8JsonWriter");

    public string JsonSerializerOptions { get; } = names.LibraryType("System.Text.Json", "JsonSerializerOptions");

    public string JsonConverterAttribute { get; } = names.LibraryAttribute("System.Text.Json.Serialization", "JsonConverter");

    public string JsonTypeInfo { get; } = names.LibraryType("System.Text.Json.Serialization.Metadata", "JsonTypeInfo");

    public string JsonTypeInfoResolver { get; } = names.LibraryType("System.Text.Json.Serialization.Metadata", "IJsonTypeInfoResolver");

    public string JsonMetadataServices { get; } = names.Library("System.Text.Json.Serialization.Metadata", "JsonMetadataServices");

    public string Optional { get; } = names.LibraryType("KoreApiKit", "Optional");

    public string JsonModelInterface { get; } = names.LibraryType("KoreApiKit.Json", "IJsonModel");

    public string JsonModel { get; } = names.Library("KoreApiKit.Json", "JsonModel");

    public string JsonModelConverter { get; } = names.LibraryType("KoreApiKit.Json", "JsonModelConverter");

    public string JsonCaseConverter { get; } = names.LibraryType("KoreApiKit.Json", "JsonCaseConverter");

    public string JsonRead { get; } = names.Library("KoreApiKit.Json", "JsonRead");

    public string JsonWrite { get; } = names.Library("KoreApiKit.Json", "JsonWrite");

    public string StructuralEquality { get; } = names.Library("KoreApiKit.Json", "StructuralEquality");

    public string Validatable { get; } = names.LibraryType("KoreApiKit.Validation", "IValidatable");

    public string ValidationCollector { get; } = names.LibraryType("KoreApiKit.Validation", "ValidationCollector");

    public string ValidationResult { get; } = names.Library("KoreApiKit.Validation", "ValidationResult");
}
