using KoreApiKit.Spec.References;

namespace KoreApiKit.Spec.Tests.References;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("Campain", "Campaign")]
    [InlineData("campaign", "Campaign")]
    [InlineData("Capmaign", "Campaign")]
    [InlineData("Campaigns", "Campaign")]
    [InlineData("Contcat", "Contact")]
    [InlineData("Ab", "A")]
    public void A_close_name_is_found(string name, string nearest) =>
        Assert.Equal(nearest, NearestName.Find(name, ["Contact", "Campaign", "A"]));

    [Theory]
    [InlineData("")]
    [InlineData("Zebra")]
    [InlineData("Camp")]
    [InlineData("xyz")]
    public void A_far_name_is_not(string name) => Assert.Null(NearestName.Find(name, ["Contact", "Campaign", "A"]));

    [Fact]
    public void Very_long_names_are_not_compared() =>
        Assert.Null(NearestName.Find(new string('a', 100_000), [new string('a', 100_001)]));

    [Fact]
    public void Of_equally_close_names_the_first_counts() => Assert.Equal("name1", NearestName.Find("name", ["name1", "name2"]));
}
