using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules;

/// <summary>One kind of change between two versions of a document, and what it means to consumers.</summary>
/// <param name="id">The stable name, in lower case with hyphens. It never changes and is never used again.</param>
/// <param name="direction">The data that the rule is about.</param>
/// <param name="reason">Whom such a change hits, and why, in one sentence.</param>
internal abstract class ChangeRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
{
    public string Id { get; } = id;

    public ChangeSeverity Severity { get; } = severity;

    public ChangeDirection Direction { get; } = direction;

    public string Reason { get; } = reason;

    /// <summary>What the rule is about: the folder in which it stands.</summary>
    public string Area => GetType().Namespace!.Substring(typeof(ChangeRule).Namespace!.Length + 1);

    /// <summary>The kind of pair that the rule looks at.</summary>
    public abstract Type PairType { get; }

    /// <summary>Looks at a pair of the rule's kind. Null where it does not show this change.</summary>
    public abstract ChangeNote? Check(ElementPair pair);
}

/// <summary>A rule about pairs of one kind.</summary>
internal abstract class ChangeRule<TPair>(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule(id, severity, direction, reason)
    where TPair : ElementPair
{
    public override Type PairType => typeof(TPair);

    /// <inheritdoc/>
    public override ChangeNote? Check(ElementPair pair) =>
        (pair.Direction & Direction) != 0 && AppliesTo((TPair)pair) ? Find((TPair)pair) : null;

    /// <summary>Whether the pair is one that the rule can judge at all.</summary>
    protected virtual bool AppliesTo(TPair pair) => true;

    /// <summary>Gives what has changed, or null where the pair does not show the change that the rule is about.</summary>
    protected abstract ChangeNote? Find(TPair pair);
}
