using System.Text.Json.Nodes;
using KoreApiKit.Contracts.Multipart;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Pacts.Writing;

/// <summary>A part of a body, which is text.</summary>
/// <param name="Name">The name of the part.</param>
/// <param name="FileName">The name of the file; null for a field.</param>
/// <param name="ContentType">What the part says of its media type; null where it says nothing.</param>
/// <param name="Json">The integration JSON of the text.</param>
internal sealed record WrittenPart(string Name, string? FileName, string? ContentType, string Json);

/// <summary>A body in parts as it stands in a pact: its text, and the rules of the parts by their names.</summary>
internal sealed class WrittenParts
{
    private readonly string _mediaType;
    private readonly string _boundary;

    /// <param name="mediaType">Such as <c>multipart/form-data</c>, without a boundary.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="version">How matchers are written.</param>
    public WrittenParts(string mediaType, IEnumerable<WrittenPart> parts, PactVersion version)
    {
        (WrittenPart Part, IntegrationValue Value)[] values = [.. parts.Select(part => (part, IntegrationValue.Of(part.Json, version)))];
        string[] texts = [.. values.Select(value => value.Value.Example?.ToString() ?? "")];
        _mediaType = mediaType.Split(';')[0].Trim();
        _boundary = MultipartText.BoundaryFor(texts);
        Text = MultipartText.Write(_boundary, values.Select((value, index) => (value.Part.Name, value.Part.FileName, value.Part.ContentType, texts[index])));

        // An engine compares every part with the first one of its name.
        foreach ((WrittenPart part, IntegrationValue value) in values.DistinctBy(static value => value.Part.Name))
        {
            if (value.Rules.Values.FirstOrDefault() is { } rules)
            {
                Rules[EnginePath.Of(PathExpression.Root.Append(PathStep.Member(part.Name)))] = (JsonArray)rules.DeepClone();
            }
        }
    }

    /// <summary>The body.</summary>
    public string Text { get; }

    /// <summary>The media type with the boundary, as it stands in a header.</summary>
    public string ContentType => $"{_mediaType}; boundary={_boundary}";

    /// <summary>The media type as engines write it beside the body.</summary>
    public string BodyContentType => $"{_mediaType};boundary={_boundary}";

    /// <summary>The header, which takes any boundary: a consumer chooses its own.</summary>
    public string HeaderJson => new JsonObject
    {
        ["pact:matcher:type"] = "regex",
        ["regex"] = $"^{Pattern(_mediaType)}\\s*;(.*;)?\\s*boundary=.+$",
        ["value"] = ContentType,
    }.ToJsonString();

    /// <summary>Matchers by path expression.</summary>
    public Dictionary<string, JsonArray> Rules { get; } = new(StringComparer.Ordinal);

    private static string Pattern(string mediaType) => mediaType.Replace(".", "\\.", StringComparison.Ordinal).Replace("+", "\\+", StringComparison.Ordinal);
}
