using KoreApiKit.ReferenceGenerator.Tests.Comparison;

namespace KoreApiKit.ReferenceGenerator.Tests;

/// <summary>Neither the cases nor the list of explanations can run empty or stale unseen.</summary>
public sealed class ExplainedDifferencesTests
{
    [Fact]
    public void The_spec_has_schemas_to_compare() => Assert.Contains("campaign", SpecFolder.Schemas);

    [Fact]
    public void Every_difference_is_about_a_schema_of_the_spec() =>
        Assert.All(ExplainedDifferences.All, entry => Assert.Contains(entry.Schema, SpecFolder.Schemas));

    [Fact]
    public void Every_difference_is_explained_once_and_in_words()
    {
        Assert.All(ExplainedDifferences.All, entry => Assert.NotEmpty(entry.Why));
        Assert.Distinct(ExplainedDifferences.All.Select(entry => (entry.Schema, entry.Difference)));
    }
}
