using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>
/// Reads YAML 1.2 into the same nodes as JSON. Plain scalars are resolved by the core schema. Anchors share their node;
/// merge keys are put in. The first error ends the reading and is one finding.
/// </summary>
internal static class YamlSpecReader
{
    /// <summary>Reads a text. After an error the document has no root.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static SpecDocument Read(string path, string text, FindingCollection findings, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (text.Length > ReadingLimits.Length)
        {
            ReadingLimits.ReportLength(findings, path, text.Length);
            return new SpecDocument(path, null);
        }

        SpecNode? root = SimpleYamlReader.Read(path, text, cancellationToken)
            ?? new YamlReading(path, text, findings, cancellationToken).Read();
        return new SpecDocument(path, root);
    }
}
