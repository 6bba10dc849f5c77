using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Naming;

namespace KoreApiKit.Spec.Model;

/// <summary>A member's text in the spec, and the name that an extension gives it.</summary>
internal sealed record MemberText(string Text, string? Given, SpecLocation Location);

/// <summary>Names the members of one type.</summary>
internal static class MemberNames
{
    /// <summary>The names by text. What collides with the type or its own members gets the suffix <c>Value</c>.</summary>
    public static Dictionary<string, string> Assign(
        ModelScope scope, string typeName, HashSet<string> reserved, IEnumerable<MemberText> members)
    {
        var assigner = new NameAssigner(reserved, "Value", typeName);
        var collisions = new List<NameCollision>();
        Dictionary<string, string> names = assigner.Assign(
            members.Select(member => new NameClaim(
                member.Text,
                member.Given ?? member.Text,
                IdentifierText.Pascal(member.Given ?? member.Text),
                IdentifierText.Spelling(member.Text),
                member.Given is null ? 1 : 0,
                member.Location)),
            collisions);
        Report(scope.Findings, collisions);
        return names;
    }

    public static void Report(FindingCollection findings, IEnumerable<NameCollision> collisions)
    {
        foreach (NameCollision collision in collisions)
        {
            if (collision is { Claim.Location: { } location, Holder: { } holder })
            {
                findings.Add(FindingDescriptors.NameCollision, location, holder.Text, collision.Claim.Text, collision.Claim.Proposal, collision.Name);
            }
        }
    }
}
