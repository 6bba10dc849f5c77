using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Negotiation;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Mock.Answers;

/// <summary>Orders the media types of a response by what the client wants (RFC 9110, section 12.1).</summary>
internal static class ContentChoice
{
    /// <summary>The media types that the client accepts, the best first: JSON before others that it wants as much.</summary>
    public static IEnumerable<OpenApiMediaType> Acceptable(OpenApiResponse response, AcceptedMediaTypes accepted) => response.Content
        .Select(content => (Content: content, Quality: accepted.QualityOf(ConcreteName(content))))
        .Where(offer => offer.Quality > 0)
        .OrderByDescending(offer => offer.Quality)
        .ThenByDescending(offer => MediaTypes.IsJson(MediaTypes.NameOf(ConcreteName(offer.Content))))
        .Select(offer => offer.Content);

    /// <summary>The media type itself, or one in its range: a body has no range.</summary>
    public static string ConcreteName(OpenApiMediaType content) => MediaTypes.NameOf(content.Name).ToLowerInvariant() switch
    {
        "*/*" => IsBinary(content) ? "application/octet-stream" : "application/json",
        "application/*" => "application/json",
        "text/*" => "text/plain",
        "image/*" => "image/png",
        "audio/*" => "audio/mpeg",
        "video/*" => "video/mp4",
        "multipart/*" => "multipart/form-data",
        _ => content.Name,
    };

    private static bool IsBinary(OpenApiMediaType content) =>
        (content.Schema?.Target ?? content.Schema) is { Types: JsonTypes.String, Format: "binary" };
}
