using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

/// <summary>A rule about the formats that a document binds to types of .NET.</summary>
internal abstract class FormatBindingRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<DocumentPair>(id, severity, direction, reason)
{
    /// <summary>The formats that one document binds and the other does not.</summary>
    /// <param name="format">The text, with <c>{0}</c> for the names.</param>
    protected static ChangeNote? Formats(OpenApiDocument all, OpenApiDocument others, string format) => ChangeNote.List(
        all.Formats.Select(binding => binding.Name).Except(others.Formats.Select(binding => binding.Name), StringComparer.Ordinal),
        format,
        KnownExtensions.Formats);

    /// <summary>The formats that both documents bind, though not to the same.</summary>
    protected static IEnumerable<string> Changed(DocumentPair pair) =>
        from before in pair.Old.Formats
        from now in pair.New.Formats
        where before.Name == now.Name && (before.Type != now.Type || before.Pattern != now.Pattern)
        select before.Name;
}
