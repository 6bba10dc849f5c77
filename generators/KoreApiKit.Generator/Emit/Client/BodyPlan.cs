using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Which of a request body's media types is sent, and as what C# type.</summary>
internal static class BodyPlan
{
    /// <summary>The content that is preferred; there is at least one.</summary>
    public static ContentModel Choose(BodyModel body) => MediaChoice.Prefer(body.Contents);

    /// <summary>Whether the value is a stream of bytes.</summary>
    public static bool IsStream(ContentModel content) => content.Kind is BodyKind.Binary or BodyKind.EventStream;

    /// <summary>Whether the caller says the media type: several kinds of bytes are allowed, or a range of them.</summary>
    public static bool AsksForContentType(BodyModel body) =>
        IsStream(Choose(body)) && (body.Contents.Count > 1 || body.Contents[0].MediaType.IndexOf('*') >= 0);

    /// <summary>The C# type of the value.</summary>
    public static string TypeText(ContentModel content, ClientTypes types) => content switch
    {
        { Kind: BodyKind.Text } => "string",
        { Kind: BodyKind.JsonLines } => $"{types.AsyncEnumerable}<{types.Names.Use(content.Type)}>",
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
