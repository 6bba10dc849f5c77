using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Which of a request body's media types is sent, and as what C# type.</summary>
internal static class BodyPlan
{
    private static readonly BodyKind[] Preference =
        [BodyKind.Json, BodyKind.FormUrlEncoded, BodyKind.Multipart, BodyKind.Text, BodyKind.Binary, BodyKind.JsonLines, BodyKind.EventStream];

    /// <summary>The first JSON media type; without one the first form, and so on.</summary>
    public static ContentModel Choose(BodyModel body) => Choose(body.Contents);

    /// <summary>The content that is preferred among some; there is at least one.</summary>
    public static ContentModel Choose(IEnumerable<ContentModel> contents) =>
        contents.OrderBy(content => Array.IndexOf(Preference, content.Kind)).First();

    /// <summary>Whether the value is a stream of bytes. JSON lines and events are given as they stand on the wire.</summary>
    public static bool IsStream(ContentModel content) => content.Kind is BodyKind.Binary or BodyKind.JsonLines or BodyKind.EventStream;

    /// <summary>The C# type of the value.</summary>
    public static string TypeText(ContentModel content, ClientTypes types) => content switch
    {
        { Kind: BodyKind.Text } => "string",
        _ when IsStream(content) => types.Stream,
        _ => types.Names.Use(content.Type),
    };

    /// <summary>The media type to send: a range such as <c>*/*</c> is made definite.</summary>
    public static string DefiniteMediaType(ContentModel content) => content switch
    {
        _ when content.MediaType.IndexOf('*') < 0 => content.MediaType,
        { Kind: BodyKind.Json } => "application/json",
        { Kind: BodyKind.Text } => "text/plain",
        { Kind: BodyKind.FormUrlEncoded } => "application/x-www-form-urlencoded",
        { Kind: BodyKind.Multipart } => "multipart/form-data",
        _ => "application/octet-stream",
    };
}
