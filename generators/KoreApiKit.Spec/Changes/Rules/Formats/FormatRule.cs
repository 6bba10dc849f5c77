using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

/// <summary>
/// A rule about the form of texts. What OpenAPI 3.0 writes as <c>format: byte</c> is <c>contentEncoding: base64</c> since 3.1.
/// </summary>
internal abstract class FormatRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    private const string Base64 = "base64";

    /// <inheritdoc/>
    protected override bool AppliesTo(SchemaPair pair) =>
        base.AppliesTo(pair) && (EncodingOf(pair.Old) == EncodingOf(pair.New) || !IsBase64(pair.Old) || !IsBase64(pair.New));

    private static bool IsBase64(SchemaView view) => EncodingOf(view) == Base64 || (EncodingOf(view) is null && view.Format == "byte");

    private static string? EncodingOf(SchemaView view) => view.Text(part => part.ContentEncoding);
}
