using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>An alternative of a choice and the keyword in which it stands.</summary>
/// <param name="Keyword"><c>oneOf</c> or <c>anyOf</c>.</param>
internal sealed record BranchPart(SchemaView View, string Keyword, string Description);

/// <summary>An alternative of a <c>oneOf</c> or <c>anyOf</c> that only one of the documents has.</summary>
internal sealed class BranchPair(SchemaPair owner, BranchPart? oldPart, BranchPart? newPart)
    : ElementPair<BranchPart>(
        owner,
        oldPart,
        newPart,
        branch => branch.View.Node is { } node ? Element.Of(node) : (ReferenceEquals(branch, oldPart) ? owner.OldElement : owner.NewElement) ?? default)
{
    public SchemaPair Owner { get; } = owner;

    public override ChangeDirection Direction => Owner.Direction;
}
