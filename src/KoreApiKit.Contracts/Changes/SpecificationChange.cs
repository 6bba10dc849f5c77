using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.Changes.Rules;

namespace KoreApiKit.Contracts.Changes;

/// <summary>A difference between two versions of a specification, and what it means to consumers.</summary>
public sealed class SpecificationChange
{
    internal SpecificationChange(ApiChange change)
    {
        RuleId = change.Rule.Id;
        Impact = ImpactOf(change.Severity);
        Reason = change.Rule.Reason;
        Message = change.Message;
        OldPlace = SpecificationPlace.Of(change.Old);
        NewPlace = SpecificationPlace.Of(change.New);
        Operations = [.. change.Uses.Select(use => use.Operation.Title).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The id of the rule that saw it, such as <c>request-property-became-required</c>. It never changes its meaning.</summary>
    public string RuleId { get; }

    /// <summary>How much it weighs.</summary>
    public ChangeImpact Impact { get; }

    /// <summary>Whom such changes hit, and why.</summary>
    public string Reason { get; }

    /// <summary>One sentence that names the operation, the field and what changed.</summary>
    public string Message { get; }

    /// <summary>Where it stood; for what is new, the nearest part around it.</summary>
    public SpecificationPlace? OldPlace { get; }

    /// <summary>Where it stands; for what is gone, the nearest part around it.</summary>
    public SpecificationPlace? NewPlace { get; }

    /// <summary>The operations that it reaches, as <c>METHOD /path</c>; none for a change outside of operations.</summary>
    public IReadOnlyList<string> Operations { get; }

    /// <summary>Gives <c>path(line,column): breaking rule-id: message</c>.</summary>
    public override string ToString() =>
        $"{NewPlace ?? OldPlace}: {Impact.ToString().ToLowerInvariant()} {RuleId}: {Message}";

    private static ChangeImpact ImpactOf(ChangeSeverity severity) => severity switch
    {
        ChangeSeverity.Breaking => ChangeImpact.Breaking,
        ChangeSeverity.Risky => ChangeImpact.Risky,
        _ => ChangeImpact.Additive,
    };
}
