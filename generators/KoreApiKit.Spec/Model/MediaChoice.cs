namespace KoreApiKit.Spec.Model;

/// <summary>Which of several media types is preferred.</summary>
internal static class MediaChoice
{
    private static readonly BodyKind[] Preference =
        [BodyKind.Json, BodyKind.FormUrlEncoded, BodyKind.Multipart, BodyKind.Text, BodyKind.Binary, BodyKind.JsonLines, BodyKind.EventStream];

    /// <summary>The first JSON media type; without one the first form, and so on. What C# cannot fully express comes last.</summary>
    public static ContentModel Prefer(IEnumerable<ContentModel> contents) => contents
        .OrderBy(content => content.IsLoose ? 1 : 0)
        .ThenBy(content => Array.IndexOf(Preference, content.Kind))
        .First();
}
