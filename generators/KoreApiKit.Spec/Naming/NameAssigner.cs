namespace KoreApiKit.Spec.Naming;

/// <summary>
/// Gives each claim of one scope a name of its own. The result depends on the set of claims, never on their order:
/// a contested name goes to the lowest rank, then to the text that is spelled like the name, then to the ordinally first
/// identity; the others take their alternative, and where that is taken too, the proposal with a hash of their identity.
/// </summary>
internal sealed class NameAssigner(StringComparer comparer, IEnumerable<string> reserved, string reservedSuffix)
{
    private readonly HashSet<string> _reserved = new(reserved, comparer);

    /// <summary>The names by identity. Collisions are added to <paramref name="collisions"/> in order of identity.</summary>
    public Dictionary<string, string> Assign(IEnumerable<NameClaim> claims, List<NameCollision> collisions)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var holders = new Dictionary<string, NameClaim>(comparer);
        var displaced = new List<NameClaim>();
        foreach (NameClaim claim in claims
            .OrderBy(claim => claim.Rank)
            .ThenBy(claim => claim.Text == claim.Proposal ? 0 : 1)
            .ThenBy(claim => claim.Identity, StringComparer.Ordinal))
        {
            if (names.ContainsKey(claim.Identity))
            {
                continue;
            }

            string wanted = _reserved.Contains(claim.Proposal) ? claim.Proposal + reservedSuffix : claim.Proposal;
            if (holders.ContainsKey(wanted))
            {
                displaced.Add(claim with { Proposal = wanted });
                names[claim.Identity] = "";
            }
            else
            {
                holders.Add(wanted, claim);
                names[claim.Identity] = wanted;
            }
        }

        foreach (NameClaim claim in displaced.OrderBy(claim => claim.Identity, StringComparer.Ordinal))
        {
            NameClaim holder = holders[claim.Proposal];
            string name = Alternatives(claim).First(name => !holders.ContainsKey(name) && !_reserved.Contains(name));
            holders.Add(name, claim);
            names[claim.Identity] = name;
            collisions.Add(new NameCollision(claim, holder, name));
        }

        return names;
    }

    private static IEnumerable<string> Alternatives(NameClaim claim)
    {
        yield return claim.Alternative;
        string hashed = claim.Proposal + "_" + StableHash.Of(claim.Identity);
        for (string name = hashed; ; name += "_")
        {
            yield return name;
        }
    }
}
