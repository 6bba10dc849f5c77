using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>The names of the parts of messages in rules and generators.</summary>
internal static class PartNames
{
    /// <summary>The part of a category's name; the plural was used in version 2.</summary>
    public static PactPart? Of(string name) => name switch
    {
        "method" => PactPart.Method,
        "path" => PactPart.Path,
        "query" => PactPart.Query,
        "header" or "headers" => PactPart.Header,
        "status" => PactPart.Status,
        "body" => PactPart.Body,
        "metadata" or "metaData" or "contents" => PactPart.Metadata,
        _ => null,
    };

    /// <summary>Whether the rules of a part are by name.</summary>
    public static bool HasNames(PactPart part) => part is PactPart.Query or PactPart.Header;
}
