using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Naming;

/// <summary>Something of a spec that wants a name.</summary>
/// <param name="Identity">What tells it from all others and does not change when others come or go (a file and pointer, a wire name).</param>
/// <param name="Text">The text of the spec that the name comes from, for messages.</param>
/// <param name="Proposal">The name it wants.</param>
/// <param name="Alternative">The name it takes when the proposal goes to another.</param>
/// <param name="Rank">A lower rank has the better right to a name.</param>
internal sealed record NameClaim(
    string Identity, string Text, string Proposal, string Alternative, int Rank, SpecLocation? Location = null);

/// <summary>A claim that did not get the name it wanted.</summary>
/// <param name="Holder">The claim that has the name; null where the name is reserved.</param>
internal sealed record NameCollision(NameClaim Claim, NameClaim? Holder, string Name);
