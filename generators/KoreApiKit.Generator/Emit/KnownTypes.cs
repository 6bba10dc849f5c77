namespace KoreApiKit.Generator.Emit;

/// <summary>The names of platform and runtime types as they are written in emitted code; those whose static members are called in a form for expressions.</summary>
internal sealed class KnownTypes(CSharpTypeNames names)
{
    public string ReadOnlyList => names.LibraryType("System.Collections.Generic", "IReadOnlyList");

    public string ReadOnlyDictionary => names.LibraryType("System.Collections.Generic", "IReadOnlyDictionary");

    public string Dictionary => names.LibraryType("System.Collections.Generic", "Dictionary");

    public string KeyValuePair => names.LibraryType("System.Collections.Generic", "KeyValuePair");

    public string EqualityComparerInterface => names.LibraryType("System.Collections.Generic", "IEqualityComparer");

    public string EqualityComparer => names.LibraryType("System.Collections.Generic", "EqualityComparer");

    public string GeneratedCode => names.LibraryAttribute("System.CodeDom.Compiler", "GeneratedCode");

    public string Obsolete => names.LibraryAttribute("System", "Obsolete");

    public string Type => names.LibraryType("System", "Type");

    public string Func => names.LibraryType("System", "Func");

    public string Action => names.LibraryType("System", "Action");

    public string HashCode => names.LibraryType("System", "HashCode");

    public string TimeSpan => names.Library("System", "TimeSpan");

    public string StringComparison => names.Library("System", "StringComparison");

    public string ReadOnlySpan => names.LibraryType("System", "ReadOnlySpan");

    public string MemoryExtensions => names.Library("System", "MemoryExtensions");

    public string ArgumentNullException => names.Library("System", "ArgumentNullException");

    public string NotNullWhen => names.LibraryAttribute("System.Diagnostics.CodeAnalysis", "NotNullWhen");

    public string MaybeNullWhen => names.LibraryAttribute("System.Diagnostics.CodeAnalysis", "MaybeNullWhen");

    public string Regex => names.LibraryType("System.Text.RegularExpressions", "Regex");

    public string RegexOptions => names.Library("System.Text.RegularExpressions", "RegexOptions");

    public string JsonElement => names.LibraryType("System.Text.Json", "JsonElement");

    public string JsonTokenType => names.Library("System.Text.Json", "JsonTokenType");

    public string Utf8JsonReader => names.LibraryType("System.Text.Json", "Utf8JsonReader");

    public string Utf8JsonWriter => names.LibraryType("System.Text.Json", "Utf8JsonWriter");

    public string JsonSerializerOptions => names.LibraryType("System.Text.Json", "JsonSerializerOptions");

    public string JsonConverterAttribute => names.LibraryAttribute("System.Text.Json.Serialization", "JsonConverter");

    public string JsonTypeInfo => names.LibraryType("System.Text.Json.Serialization.Metadata", "JsonTypeInfo");

    public string JsonTypeInfoResolver => names.LibraryType("System.Text.Json.Serialization.Metadata", "IJsonTypeInfoResolver");

    public string JsonMetadataServices => names.Library("System.Text.Json.Serialization.Metadata", "JsonMetadataServices");

    public string Optional => names.LibraryType("KoreApiKit", "Optional");

    public string JsonModelInterface => names.LibraryType("KoreApiKit.Json", "IJsonModel");

    public string JsonModel => names.Library("KoreApiKit.Json", "JsonModel");

    public string JsonModelConverter => names.LibraryType("KoreApiKit.Json", "JsonModelConverter");

    public string JsonCaseConverter => names.LibraryType("KoreApiKit.Json", "JsonCaseConverter");

    public string JsonRead => names.Library("KoreApiKit.Json", "JsonRead");

    public string JsonWrite => names.Library("KoreApiKit.Json", "JsonWrite");

    public string StructuralEquality => names.Library("KoreApiKit.Json", "StructuralEquality");

    public string Validatable => names.LibraryType("KoreApiKit.Validation", "IValidatable");

    public string ValidationCollector => names.LibraryType("KoreApiKit.Validation", "ValidationCollector");

    public string ValidationResult => names.Library("KoreApiKit.Validation", "ValidationResult");
}
