namespace KoreApiKit.Generator.Emit;

/// <summary>
/// The names of platform and runtime types that emitted files may write without their namespace. A file depends on the
/// names of an API's types only as far as they are among these, so that a new type leaves files that do not use it as
/// they are. A library type that is not listed is always written in full.
/// </summary>
internal static class LibraryNames
{
    private static readonly HashSet<string> Simple = new(
        [
            "Action", "ArgumentException", "ArgumentNullException", "DateOnly", "DateTimeOffset", "Func", "Guid", "InvalidOperationException",
            "Nullable", "Obsolete", "ReadOnlyMemory", "ReadOnlySpan", "TimeOnly", "TimeSpan", "Type", "Uri",
            "Dictionary", "IReadOnlyDictionary", "IReadOnlyList", "KeyValuePair",
            "CancellationToken", "CultureInfo", "GeneratedCode", "HttpClient", "MaybeNullWhen", "NotNullWhen", "Regex", "RegexOptions",
            "SetsRequiredMembers", "Stream", "Task",
            "IJsonTypeInfoResolver", "JsonConverter", "JsonElement", "JsonSerializerOptions", "JsonTokenType", "JsonTypeInfo",
            "BytesEquality", "ByValue", "IJsonModel", "JsonCase", "JsonCaseConverter", "JsonChoice", "JsonEquality", "JsonEvidence", "JsonMembers",
            "JsonInput", "JsonModel", "JsonModelConverter", "JsonModelTypes", "JsonObjectReader", "JsonOutput", "JsonRead", "JsonStringValues", "JsonWrite",
            "ListEquality", "MapEquality", "NullableEquality", "Optional", "OptionalEquality", "OwnEquality", "WireText",
            "IValidatable", "TextPattern", "ValidationCollector", "ValidationResult",
            "ApiConnectionException", "ApiItems", "ApiResponseFormatException", "ApiTimeoutException", "CredentialPlace", "FieldEncoding", "FilePart",
            "FormatException", "HeaderForm", "IAsyncEnumerable", "IResponseHeaders", "OperationCanceledException", "RecordText", "ResponseCase",
            "ResponseContent", "ResponseHeader", "SchemaRule", "SecurityRequirement", "SecurityScheme", "ServerSentEvent", "ServerTemplate",
            "StringBuilder", "UnknownMemberDictionary",
            "ContractCase", "NoContent", "PactBody", "PactField", "PactInteraction", "PactRequest", "PactResponse", "PactValue", "ProviderState",
            "ProviderStateHandler", "ProviderStateHandlers", "ProviderStateParameters",
            "ApiConnection", "ApiConnectionOptions", "ApiException", "ApiFailure", "ApiOperation", "ApiReply", "ApiRequest", "ApiResponse",
            "BodyContent", "CredentialProvider", "JsonBodyContent", "MultipartBody", "ParameterStyle", "ParameterValue", "RequestValidation",
            "RequestValidationException", "StreamBodyContent",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether the type may be written without its namespace where no type of the API has its name.</summary>
    public static bool IsSimple(string name) => Simple.Contains(name);

    /// <summary>Whether a type of the API that has this name changes how a file must be written.</summary>
    public static bool IsAffectedBy(string typeName) => IsSimple(typeName) || IsSimple(WithoutAttribute(typeName)) || IsFileLocal(typeName.TrimEnd('_'));

    private static bool IsFileLocal(string name) =>
        name.EndsWith(StaticFields.TypeSuffix, StringComparison.Ordinal) || name.EndsWith(StaticFields.ClientSuffix, StringComparison.Ordinal);

    private static string WithoutAttribute(string name) =>
        name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
}
