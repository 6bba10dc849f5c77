using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.Changes.Rules;

namespace KoreApiKit.Spec.Tests.Changes;

/// <summary>Every rule has an example that it alone sees, and a near miss that it does not.</summary>
public class RuleTests
{
    // Its example would have a million pairs of schemas; ApiComparisonTests shows it on a smaller limit.
    private const string WithoutPair = "comparison-incomplete";

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id).Where(id => id != WithoutPair)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_is_seen_by_its_rule_once_and_by_no_other(string id)
    {
        RulePair pair = RulePair.All[id];
        Assert.Equal([.. pair.Also.Append(id).Order(StringComparer.Ordinal)], pair.Compare(pair.Old, pair.New).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Near_miss_is_not_seen_by_the_rule(string id)
    {
        RulePair pair = RulePair.All[id];
        Assert.NotEqual(pair.Old, pair.New);
        Assert.DoesNotContain(id, pair.Compare(pair.Old, pair.Miss));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Examples_are_equal_to_themselves(string id)
    {
        RulePair pair = RulePair.All[id];
        Assert.Empty(pair.Compare(pair.Old, pair.Old));
        Assert.Empty(pair.Compare(pair.New, pair.New));
    }

    [Fact]
    public void Every_rule_class_is_in_the_catalog_once()
    {
        IEnumerable<Type> classes = typeof(ChangeRule).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && typeof(ChangeRule).IsAssignableFrom(type));
        Assert.Equal(
            classes.Select(type => type.FullName).Order(StringComparer.Ordinal),
            RuleCatalog.All.Select(rule => rule.GetType().FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_unique_and_name_their_classes()
    {
        Assert.True(RuleCatalog.All.Length >= 300);
        Assert.Equal(RuleCatalog.All.Length, RuleCatalog.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(RuleCatalog.All, rule =>
        {
            Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)+$", rule.Id);
            Assert.Equal(rule.GetType().Name, string.Concat(rule.Id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        });
    }

    [Fact]
    public void Reasons_are_different_sentences_about_somebody()
    {
        Assert.Equal(RuleCatalog.All.Length, RuleCatalog.All.Select(rule => rule.Reason).Distinct(StringComparer.Ordinal).Count());
        Assert.All(RuleCatalog.All, rule => Assert.Matches(
            "(Callers|Readers|Consumers|Users|Writers|Tests|callers|readers) .*\\.$", rule.Reason));
    }

    [Fact]
    public void No_example_is_without_a_rule() =>
        Assert.Empty(RulePair.All.Keys.Except(RuleCatalog.All.Select(rule => rule.Id)));
}
