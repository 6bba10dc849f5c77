namespace KoreApiKit.Spec.Model;

/// <summary>Tells how a body of a media type is written.</summary>
internal static class MediaTypes
{
    /// <summary>Whether the key is a range such as <c>*/*</c>, which says nothing of the format.</summary>
    public static bool IsRange(string mediaType) => Essence(mediaType) is "*/*" or "application/*" or "*";

    public static BodyKind KindOf(string mediaType)
    {
        string essence = Essence(mediaType);
        return essence switch
        {
            "application/json" or "text/json" => BodyKind.Json,
            "application/x-www-form-urlencoded" => BodyKind.FormUrlEncoded,
            "text/event-stream" => BodyKind.EventStream,
            "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonl" or "application/jsonlines"
                or "application/x-jsonlines" or "application/json-lines" or "application/stream+json" => BodyKind.JsonLines,
            _ when essence.EndsWith("json-seq", StringComparison.Ordinal) => BodyKind.JsonLines,
            _ when essence.EndsWith("+json", StringComparison.Ordinal) => BodyKind.Json,
            _ when essence.StartsWith("multipart/", StringComparison.Ordinal) => BodyKind.Multipart,
            _ when essence.StartsWith("text/", StringComparison.Ordinal) => BodyKind.Text,
            _ => BodyKind.Binary,
        };
    }

    /// <summary>The word that a body of this media type adds to the name of an inline type; none for JSON and ranges.</summary>
    public static string WordOf(string mediaType) => IsRange(mediaType) ? "" : KindOf(mediaType) switch
    {
        BodyKind.FormUrlEncoded => "Form",
        BodyKind.Multipart => "Multipart",
        BodyKind.JsonLines => "Line",
        BodyKind.EventStream => "Event",
        BodyKind.Text => "Text",
        BodyKind.Binary => "Binary",
        _ => "",
    };

    private static string Essence(string mediaType)
    {
        int parameters = mediaType.IndexOf(';');
        return (parameters < 0 ? mediaType : mediaType.Substring(0, parameters)).Trim().ToLowerInvariant();
    }
}
