using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

/// <summary>A rule about an alternative of a choice that only one document has.</summary>
internal abstract class BranchRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<BranchPair>(id, severity, direction, reason)
{
    /// <summary>An alternative of a keyword that only the new document has, or only the old one.</summary>
    protected static ChangeNote? Alternative(BranchPair pair, string keyword, bool isNew)
    {
        BranchPart? part = isNew ? (pair.IsAdded ? pair.New : null) : (pair.IsRemoved ? pair.Old : null);
        return part?.Keyword == keyword
            ? new ChangeNote($"the alternative '{part.Description}' of {keyword} was {(isNew ? "added" : "removed")}")
            : null;
    }
}
