using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.References;

/// <summary>
/// The nodes of one text and what was found in it, kept for the next run: where a spec has many files, an edit changes one.
/// Safe for use by several threads.
/// </summary>
internal sealed class KeptDocument
{
    /// <summary>Longer texts, in characters, are read anew: nodes take several times the memory of their text.</summary>
    public const int LongestKept = 256 * 1024;

    private Reading? _reading;

    /// <summary>Reads the text, or gives what was read before.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled; nothing is kept.</exception>
    public SpecDocument Read(SpecFile file, FindingCollection findings, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _reading) is not { } reading)
        {
            string text = file.ReadText();
            var found = new FindingCollection();
            reading = new Reading(SpecTextReader.Read(file.Path, text, found, cancellationToken), found);
            if (text.Length <= LongestKept)
            {
                Volatile.Write(ref _reading, reading);
            }
        }

        findings.AddRange(reading.Findings);
        return reading.Document;
    }

    private sealed record Reading(SpecDocument Document, FindingCollection Findings);
}
