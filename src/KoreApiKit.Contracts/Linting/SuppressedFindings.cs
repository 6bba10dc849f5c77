using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting;

/// <summary>Findings that a document itself takes away, by <c>x-koreapikit-suppress</c> in an object around them.</summary>
internal sealed class SuppressedFindings(LintSubject subject)
{
    private readonly Dictionary<string, SpecNode> _roots = subject.Document.Files
        .Where(file => file.Root is not null)
        .GroupBy(file => file.Path, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Root!, StringComparer.Ordinal);

    public bool Cover(ReportFinding finding)
    {
        if (finding.Place.Pointer is not { } text
            || !JsonPointer.TryParse(text, out JsonPointer pointer)
            || !_roots.TryGetValue(finding.Place.Path, out SpecNode? current))
        {
            return false;
        }

        foreach (string segment in pointer.Segments)
        {
            if (Suppresses(current, finding.Rule.Id))
            {
                return true;
            }

            current = PointerEvaluation.Find(current, JsonPointer.Root.Append(segment), out _);
            if (current is null)
            {
                return false;
            }
        }

        return Suppresses(current, finding.Rule.Id);
    }

    private static bool Suppresses(SpecNode node, string id) =>
        (node as MappingNode)?[KnownExtensions.Suppress] is SequenceNode ids
        && ids.Items.Any(item => item is ScalarNode { Kind: ScalarKind.String } scalar && scalar.Text == id);
}
