using System.Collections.Immutable;
using KoreApiKit.Contracts.Files;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Reads pact files of the versions 1 to 4. Never throws on bad input: problems are collected.</summary>
internal static class PactReader
{
    /// <summary>Reads a file from disk.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static PactReading Load(string path, CancellationToken cancellationToken = default)
    {
        (string? text, string? problem) = TextFile.Read(path);
        string shown = path.Replace('\\', '/');
        return text is not null ? Read(shown, text, cancellationToken) : Failed(shown, $"The file {problem}{(problem == TextFile.NoText ? "; a pact is a JSON text" : "")}");
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static PactReading Read(string path, string text, CancellationToken cancellationToken = default)
    {
        path = path.Replace('\\', '/');
        var findings = new FindingCollection();
        SpecNode? root = JsonSpecReader.Read(path, text, findings, cancellationToken).Root;
        var problems = new ProblemList();
        foreach (Finding finding in findings.ToOrderedArray())
        {
            problems.Add(finding.Location, "", root is null ? $"The file is not valid JSON: {finding.Message}" : finding.Message);
        }

        PactFile? file = null;
        if (root is MappingNode mapping)
        {
            file = new PactDocumentReader(new PactFields(mapping, new PlacedNode(root, path, ""), problems)).Read(mapping);
        }
        else if (root is not null)
        {
            problems.Add(root.Location, "", $"A pact is a JSON object, but this file holds {NodeFields.Describe(root)}");
        }

        return new PactReading(file, problems.ToOrderedArray());
    }

    private static PactReading Failed(string path, string problem) =>
        new(null, [new PactProblem(SpecLocation.StartOf(path), "", problem)]);
}
