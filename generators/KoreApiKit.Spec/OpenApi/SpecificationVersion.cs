using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>The version of the specification that a document is written in.</summary>
/// <param name="Text">The version as written, such as <c>3.1.0</c>.</param>
/// <param name="HasWebhooks">Whether it is 3.1 or later, where a document need not have paths.</param>
internal sealed record SpecificationVersion(string Text, bool IsSwagger, bool HasWebhooks)
{
    private const int LongestShown = 24;

    /// <summary>The version of a document, or null after a finding where it is none that can be read: 2.0, 3.0, 3.1 or 3.2.</summary>
    public static SpecificationVersion? Of(MappingNode root, FindingCollection findings)
    {
        SpecNode? field = root["openapi"] ?? root["swagger"];
        bool isSwagger = root["openapi"] is null;
        if (field is null)
        {
            string misspelt = NearestName.Find("openapi", root.Entries.Select(entry => entry.Key)) is { } nearest ? $" instead of '{nearest}'" : "";
            findings.Add(
                FindingDescriptors.NotOpenApi,
                root.Location,
                "The file has neither 'openapi' nor 'swagger' at its root, so that it is no OpenAPI document; begin it with openapi: 3.1.0" + misspelt);
            return null;
        }

        // An unquoted 2.0 or 3.1 is a number in YAML, and yet clear.
        string text = field is ScalarNode { Kind: ScalarKind.String or ScalarKind.Number } scalar ? scalar.Text : "";
        bool known = isSwagger ? text == "2.0" : IsMinor(text, "3.0") || IsMinor(text, "3.1") || IsMinor(text, "3.2");
        if (!known)
        {
            findings.Add(
                FindingDescriptors.NotOpenApi,
                field.Location,
                $"The version '{Shown(text)}' of {(isSwagger ? "Swagger" : "OpenAPI")} cannot be read; the versions 2.0, 3.0, 3.1 and 3.2 can");
            return null;
        }

        return new SpecificationVersion(text, isSwagger, !isSwagger && !IsMinor(text, "3.0"));
    }

    // A file that is no document may have anything there.
    private static string Shown(string text) => text.Length <= LongestShown ? text : text.Substring(0, LongestShown) + "…";

    private static bool IsMinor(string text, string minor) =>
        text == minor || text.StartsWith(minor + ".", StringComparison.Ordinal) || text.StartsWith(minor + "-", StringComparison.Ordinal);
}
