using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Overlays.Paths;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays;

/// <summary>
/// Applies actions to the nodes of a document (OpenAPI Overlay Specification 1.0.0, section 4.4.3). The nodes of the
/// document keep their places, and those of an update stand in the overlay, so that a finding points at what was written.
/// </summary>
internal sealed class OverlayApplication(FindingCollection findings, CancellationToken cancellationToken)
{
    /// <summary>The document after an action. What cannot be done is reported and left out.</summary>
    public SpecNode Apply(SpecNode root, OverlayAction action)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            PathPlace[] places = [.. new PathEvaluation(root, ReadingLimits.Nodes, cancellationToken).Select(action.Query)];
            if (places.Length == 0)
            {
                findings.Add(FindingDescriptors.OverlayTarget, action.Target.Location, action.Target.Text);
                return root;
            }

            return action.Update is { } update ? Update(root, action, places, update) : Remove(root, action, places);
        }
        catch (PathLimitException)
        {
            ReadingLimits.ReportQuery(findings, action.Target.Location);
            return root;
        }
    }

    private SpecNode Update(SpecNode root, OverlayAction action, PathPlace[] places, SpecNode update)
    {
        var changes = new PlaceTree();
        foreach (PathPlace place in places)
        {
            if (Problem(place.Node, update) is { } problem)
            {
                Report(action, problem);
            }
            else
            {
                changes.Add(place);
            }
        }

        NodeSize size = NodeSize.Of(root);
        NodeSize added = NodeSize.Of(update);
        if (size.Count + ((long)added.Count * places.Length) > ReadingLimits.Nodes)
        {
            ReadingLimits.ReportOverlaidNodes(findings, action.Target.Location);
            return root;
        }

        if (places.Max(DepthOf) + added.Depth > ReadingLimits.Depth)
        {
            ReadingLimits.ReportOverlaidDepth(findings, action.Target.Location);
            return root;
        }

        return changes.Update(root, update);
    }

    private SpecNode Remove(SpecNode root, OverlayAction action, PathPlace[] places)
    {
        var changes = new PlaceTree();
        foreach (PathPlace place in places)
        {
            if (place.Parent is null)
            {
                Report(action, "the whole document cannot be removed");
            }
            else
            {
                changes.Add(place);
            }
        }

        return changes.Remove(root);
    }

    private static string? Problem(SpecNode target, SpecNode update) => (target, update) switch
    {
        (MappingNode, MappingNode) or (SequenceNode, _) => null,
        (MappingNode, _) => $"an object is merged with an object, and the update is {NodeFields.Describe(update)}",
        _ => $"it selects {NodeFields.Describe(target)}, and only objects and arrays can be updated; select the object that holds it",
    };

    private static int DepthOf(PathPlace place)
    {
        int depth = 0;
        for (PathPlace? around = place.Parent; around is not null; around = around.Parent)
        {
            depth++;
        }

        return depth;
    }

    private void Report(OverlayAction action, string problem) =>
        findings.Add(FindingDescriptors.OverlayAction, action.Target.Location, action.Target.Text, problem);
}
