using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Overlays.Paths;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays;

/// <summary>Reads overlays (OpenAPI Overlay Specification 1.0.0). An action that cannot be read is reported and left out.</summary>
/// <param name="rootPath">The document that an overlay changes when it does not say so itself.</param>
internal sealed class OverlayReader(SpecFileSet files, string rootPath, FindingCollection findings)
{
    /// <summary>Reads the overlay of a file, or gives null where it is none, which is reported.</summary>
    public OverlayDocument? Read(SpecDocument file)
    {
        if (file.Root is not { } root)
        {
            // Why it could not be read was reported.
            return null;
        }

        if (root is not MappingNode mapping || mapping["overlay"] is not { } version)
        {
            Report(root.Location, "it has no field 'overlay' at its root; begin it with overlay: 1.0.0");
            return null;
        }

        // An unquoted 1.0 is a number in YAML, and yet clear.
        string text = version is ScalarNode { Kind: ScalarKind.String or ScalarKind.Number } scalar ? scalar.Text : "";
        if (text != "1.0" && !text.StartsWith("1.0.", StringComparison.Ordinal))
        {
            Report(version.Location, $"the version '{text}' of the Overlay Specification cannot be read; 1.0.0 can");
            return null;
        }

        var fields = new NodeFields(mapping, file.Path, NodeWay.Root, findings);
        if (!fields.Has("actions"))
        {
            fields.ReportMissing("overlay", "actions", "it changes nothing");
        }

        return DocumentOf(fields, file.Path) is { } document
            ? new OverlayDocument(file.Path, document, fields.Items("actions").Select(ReadAction).OfType<OverlayAction>().ToImmutableArray())
            : null;
    }

    // "extends" is usually the published address of the document; where it names a file of the project, that file is meant.
    private string? DocumentOf(NodeFields fields, string overlayPath)
    {
        if (fields.String("extends") is not { } extends)
        {
            return rootPath;
        }

        string target = SpecUri.Resolve(SpecPath.Normalize(overlayPath), SpecUri.Split(extends).Target);
        if (files.Find(target) is { } file)
        {
            return file.Path;
        }

        if (SpecUri.IsAbsolute(target))
        {
            return rootPath;
        }

        Report(fields.Node["extends"]!.Location, $"the file '{extends}', which it extends, is not among the spec files of this project");
        return null;
    }

    private OverlayAction? ReadAction(PlacedNode item)
    {
        if (NodeFields.Of(item, "actions", findings) is not { } action)
        {
            return null;
        }

        if (action.String("target") is not { } text)
        {
            if (!action.Has("target"))
            {
                action.ReportMissing("action", "target", "the action was left out");
            }

            return null;
        }

        var target = (ScalarNode)action.Node["target"]!;
        if (!PathParser.TryParse(text, out PathQuery? query, out string problem))
        {
            findings.Add(FindingDescriptors.OverlayPath, target.Location, text, problem);
            return null;
        }

        bool removes = action.Flag("remove");
        if (!removes && !action.Has("update"))
        {
            action.ReportMissing("action", "update", "it has no 'remove: true' either, so that it was left out");
            return null;
        }

        return new OverlayAction(target, query, removes ? null : action.Node["update"]);
    }

    private void Report(SpecLocation location, string problem) =>
        findings.Add(FindingDescriptors.NotOverlay, location, problem);
}
