using KoreApiKit.Spec.Naming;

namespace KoreApiKit.Spec.Tests.Naming;

/// <summary>Who gets a name that several want, whatever their order.</summary>
public class NameAssignerTests
{
    [Fact]
    public void Names_that_nobody_else_wants_are_given_as_they_are() =>
        AssertNames("a=A b=B", Claim("a", "A"), Claim("b", "B"));

    [Fact]
    public void A_lower_rank_goes_first() =>
        AssertNames("a=N_ b=N", Claim("a", "N", rank: 1), Claim("b", "N", rank: 0));

    [Fact]
    public void Among_one_rank_the_text_that_is_spelled_like_the_name_goes_first() =>
        AssertNames("a=N_ b=N", Claim("a", "N", text: "n"), Claim("b", "N", text: "N"));

    [Fact]
    public void Among_equals_the_first_identity_goes_first_and_ordinally() =>
        AssertNames("B=N a=N_", Claim("a", "N"), Claim("B", "N"));

    [Fact]
    public void Rank_goes_before_spelling() =>
        AssertNames("a=N b=N_", Claim("a", "N", text: "n", rank: 0), Claim("b", "N", text: "N", rank: 1));

    [Fact]
    public void An_alternative_that_is_taken_gives_a_hash_of_the_identity() =>
        AssertNames($"a=N b=N_ c=N_{StableHash.Of("c")}", Claim("a", "N"), Claim("b", "N"), Claim("c", "N"));

    [Fact]
    public void An_alternative_that_another_claims_as_its_first_choice_is_taken() =>
        AssertNames($"a=N b=N_{StableHash.Of("b")} c=N_", Claim("a", "N"), Claim("b", "N"), Claim("c", "N_"));

    [Fact]
    public void A_hash_that_is_taken_too_is_made_longer()
    {
        string hashed = "N_" + StableHash.Of("c");
        AssertNames($"a=N b=N_ c={hashed}_ d={hashed}", Claim("a", "N"), Claim("b", "N"), Claim("c", "N"), Claim("d", hashed));
    }

    [Fact]
    public void A_reserved_name_gets_the_suffix() =>
        AssertNames("a=ToStringValue b=OwnerValue", Claim("a", "ToString"), Claim("b", "Owner"));

    [Fact]
    public void A_reserved_name_that_two_want_gets_the_suffix_once() =>
        AssertNames("a=OwnerValue b=Owner_", Claim("a", "Owner"), Claim("b", "Owner"));

    [Fact]
    public void A_reserved_alternative_is_passed_over() =>
        AssertNames(
            $"a=N b=N_{StableHash.Of("b")}", Claim("a", "N"), new NameClaim("b", "N", "N", "ToString", 0));

    [Fact]
    public void One_identity_has_one_name() =>
        AssertNames("a=A", Claim("a", "A"), Claim("a", "B"));

    [Fact]
    public void Names_that_differ_in_case_only_are_one_where_the_scope_says_so()
    {
        var scope = new NameAssigner(new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "tostring" }, "Value", "owner");

        Dictionary<string, string> names = scope.Assign([Claim("a", "N"), Claim("b", "n"), Claim("c", "ToString"), Claim("d", "OWNER")], []);

        Assert.Equal("a=N b=n_ c=ToStringValue d=OWNERValue", Show(names));
    }

    [Fact]
    public void A_collision_names_who_gave_way_who_holds_the_name_and_what_came_of_it()
    {
        List<NameCollision> collisions = [];
        Scope().Assign([Claim("c", "N"), Claim("a", "N"), Claim("b", "N")], collisions);

        Assert.Equal(["b", "c"], collisions.Select(collision => collision.Claim.Identity));
        Assert.All(collisions, collision => Assert.Equal("a", collision.Holder!.Identity));
        Assert.Equal(["N_", "N_" + StableHash.Of("c")], collisions.Select(collision => collision.Name));
        Assert.All(collisions, collision => Assert.Equal("N", collision.Claim.Proposal));
    }

    [Fact]
    public void Without_a_collision_none_is_told()
    {
        List<NameCollision> collisions = [];
        Scope().Assign([Claim("a", "A"), Claim("b", "B")], collisions);
        Assert.Empty(collisions);
    }

    private static NameAssigner Scope() => new(["ToString"], "Value", "Owner");

    private static NameClaim Claim(string identity, string proposal, string? text = null, int rank = 0) =>
        new(identity, text ?? proposal, proposal, proposal + "_", rank);

    /// <summary>The order of the claims must not matter, so both orders are asked.</summary>
    private static void AssertNames(string expected, params NameClaim[] claims)
    {
        Assert.Equal(expected, Show(Scope().Assign(claims, [])));
        if (claims.Select(claim => claim.Identity).Distinct().Count() == claims.Length)
        {
            Assert.Equal(expected, Show(Scope().Assign(claims.Reverse(), [])));
        }
    }

    private static string Show(Dictionary<string, string> names) =>
        string.Join(' ', names.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + "=" + pair.Value));
}
