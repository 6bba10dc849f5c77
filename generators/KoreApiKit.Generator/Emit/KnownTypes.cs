namespace KoreApiKit.Generator.Emit;

/// <summary>The names of platform and runtime types as they are written in emitted code; those whose static members are called in a form for expressions.</summary>
internal sealed class KnownTypes(CSharpTypeNames names)
{
    public string ReadOnlyList => names.LibraryType("System.Collections.Generic", "IReadOnlyList");

    public string ReadOnlyDictionary => names.LibraryType("System.Collections.Generic", "IReadOnlyDictionary");

    public string Dictionary => names.LibraryType("System.Collections.Generic", "Dictionary");

    public string KeyValuePair => names.LibraryType("System.Collections.Generic", "KeyValuePair");

    public string GeneratedCode => names.LibraryAttribute("System.CodeDom.Compiler", "GeneratedCode");

    public string Obsolete => names.LibraryAttribute("System", "Obsolete");

    public string Nullable => names.Library("System", "Nullable");

    public string Type => names.LibraryType("System", "Type");

    public string Func => names.LibraryType("System", "Func");

    public string Action => names.LibraryType("System", "Action");

    public string TimeSpan => names.Library("System", "TimeSpan");

    public string ArgumentNullException => names.Library("System", "ArgumentNullException");

    public string SetsRequiredMembers => names.LibraryAttribute("System.Diagnostics.CodeAnalysis", "SetsRequiredMembers");

    public string NotNullWhen => names.LibraryAttribute("System.Diagnostics.CodeAnalysis", "NotNullWhen");

    public string Regex => names.LibraryType("System.Text.RegularExpressions", "Regex");

    public string RegexOptions => names.Library("System.Text.RegularExpressions", "RegexOptions");

    public string JsonElement => names.LibraryType("System.Text.Json", "JsonElement");

    public string JsonTokenType => names.Library("System.Text.Json", "JsonTokenType");

    public string JsonSerializerOptions => names.LibraryType("System.Text.Json", "JsonSerializerOptions");

    public string JsonConverterAttribute => names.LibraryAttribute("System.Text.Json.Serialization", "JsonConverter");

    public string JsonTypeInfo => names.LibraryType("System.Text.Json.Serialization.Metadata", "JsonTypeInfo");

    public string JsonTypeInfoResolver => names.LibraryType("System.Text.Json.Serialization.Metadata", "IJsonTypeInfoResolver");

    public string Optional => names.LibraryType("KoreApiKit", "Optional");

    public string JsonModelInterface => names.LibraryType("KoreApiKit.Json", "IJsonModel");

    public string JsonModel => names.Library("KoreApiKit.Json", "JsonModel");

    public string JsonModelTypes => names.Library("KoreApiKit.Json", "JsonModelTypes");

    public string UnknownMemberDictionary => names.LibraryType("KoreApiKit.Json", "UnknownMemberDictionary");

    public string JsonInput => names.LibraryType("KoreApiKit.Json", "JsonInput");

    public string JsonOutput => names.LibraryType("KoreApiKit.Json", "JsonOutput");

    public string JsonMembers => names.LibraryType("KoreApiKit.Json", "JsonMembers");

    public string JsonObjectReader => names.LibraryType("KoreApiKit.Json", "JsonObjectReader");

    public string JsonStringValues => names.LibraryType("KoreApiKit.Json", "JsonStringValues");

    public string JsonChoice => names.LibraryType("KoreApiKit.Json", "JsonChoice");

    public string JsonCase => names.Library("KoreApiKit.Json", "JsonCase");

    public string JsonEvidence => names.Library("KoreApiKit.Json", "JsonEvidence");

    public string WireText => names.LibraryType("KoreApiKit.Json", "WireText");

    public string ByValue => names.LibraryType("KoreApiKit.Json", "ByValue");

    public string JsonModelConverter => names.LibraryType("KoreApiKit.Json", "JsonModelConverter");

    public string JsonCaseConverter => names.LibraryType("KoreApiKit.Json", "JsonCaseConverter");

    public string JsonRead => names.Library("KoreApiKit.Json", "JsonRead");

    public string JsonWrite => names.Library("KoreApiKit.Json", "JsonWrite");

    public string TextPattern => names.LibraryType("KoreApiKit.Validation", "TextPattern");

    public string Validatable => names.LibraryType("KoreApiKit.Validation", "IValidatable");

    public string ValidationCollector => names.LibraryType("KoreApiKit.Validation", "ValidationCollector");

    public string ValidationResult => names.Library("KoreApiKit.Validation", "ValidationResult");
}
