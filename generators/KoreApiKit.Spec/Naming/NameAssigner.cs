namespace KoreApiKit.Spec.Naming;

/// <summary>
/// Gives each claim of one scope a name of its own. The result depends on the set of claims, never on their order:
/// a contested name goes to the lowest rank, then to the text that is spelled like the name, then to the ordinally first
/// identity; the others take their alternative, and where that is taken too, the proposal with a hash of their identity.
/// </summary>
/// <param name="reserved">The names that nothing gets, with the comparer by which names are told apart.</param>
/// <param name="reservedSuffix">What a claim to a reserved name adds to it.</param>
/// <param name="owner">One more reserved name, or null.</param>
internal sealed class NameAssigner(HashSet<string> reserved, string reservedSuffix, string? owner = null)
{
    /// <summary>The names by identity. Collisions are added to <paramref name="collisions"/> in order of identity.</summary>
    public Dictionary<string, string> Assign(IEnumerable<NameClaim> claims, List<NameCollision> collisions)
    {
        NameClaim[] all = [.. claims];
        return AssignUncontested(all) ?? AssignInOrder(all, collisions);
    }

    /// <summary>The names where no two claims want the same, which needs no order; null where two do.</summary>
    private Dictionary<string, string>? AssignUncontested(NameClaim[] claims)
    {
        var names = new Dictionary<string, string>(claims.Length, StringComparer.Ordinal);
        var held = new HashSet<string>(reserved.Comparer);
        foreach (NameClaim claim in claims)
        {
            string wanted = Wanted(claim);
            if (names.ContainsKey(claim.Identity) || !held.Add(wanted))
            {
                return null;
            }

            names.Add(claim.Identity, wanted);
        }

        return names;
    }

    private string Wanted(NameClaim claim) => IsReserved(claim.Proposal) ? claim.Proposal + reservedSuffix : claim.Proposal;

    private bool IsReserved(string name) => reserved.Contains(name) || (owner is not null && reserved.Comparer.Equals(owner, name));

    private Dictionary<string, string> AssignInOrder(NameClaim[] claims, List<NameCollision> collisions)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var holders = new Dictionary<string, NameClaim>(reserved.Comparer);
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

            string wanted = Wanted(claim);
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
            string name = Alternatives(claim).First(name => !holders.ContainsKey(name) && !IsReserved(name));
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
