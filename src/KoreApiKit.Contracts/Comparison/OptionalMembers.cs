using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>
/// Collects the members of one response body that its consumer needs and the schema makes optional. A document that makes most members
/// optional says one thing about a response, not one thing about each member, so that there is one finding for all of them.
/// </summary>
internal sealed class OptionalMembers
{
    private const int MostNamed = 5;
    private const string SchemaPlace = "the property is not required";

    private readonly List<Member> _members = [];
    private readonly HashSet<SpecLocation> _seen = [];

    /// <summary>Adds a member. One property of the items of an array counts once.</summary>
    public void Add(WalkedValue owner, MappingEntry entry, SchemaProperty property)
    {
        if (_seen.Add(property.NameLocation))
        {
            _members.Add(new Member(entry.Key, Shown(owner, entry.Key), entry.KeyLocation, PropertyDescription.Pointer(owner, entry), property.NameLocation));
        }
    }

    /// <summary>Reports what was collected, at the first member, which has the others for company.</summary>
    public void Report(InteractionFindings findings)
    {
        if (_members is not [var first, ..])
        {
            return;
        }

        findings.Add(
            CompareRules.ResponseOptional,
            _members.Count == 1 ? $"The consumer needs '{first.Name}', which the schema makes optional" : Several(),
            first.Location,
            first.Pointer,
            first.Spec,
            SchemaPlace);
    }

    private string Several()
    {
        IEnumerable<string> named = _members.Take(MostNamed).Select(member => $"'{member.Shown}'");
        string rest = _members.Count > MostNamed ? FormattableString.Invariant($" and {_members.Count - MostNamed} more") : "";
        return FormattableString.Invariant($"The consumer needs {_members.Count} members that the schema makes optional: {string.Join(", ", named)}{rest}");
    }

    // Indexes of items say nothing here: the property is that of every item.
    private static string Shown(WalkedValue owner, string name) =>
        string.Concat(owner.Place.Select(segment => segment.Name is { } member ? member + "." : "[].")).Replace(".[]", "[]", StringComparison.Ordinal) + name;

    private readonly record struct Member(string Name, string Shown, SpecLocation Location, string Pointer, SpecLocation Spec);
}
