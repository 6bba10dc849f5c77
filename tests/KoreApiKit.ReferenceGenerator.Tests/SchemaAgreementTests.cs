using KoreApiKit.ReferenceGenerator.Tests.Comparison;
using KoreApiKit.ReferenceGenerator.Tests.Ours;
using KoreApiKit.ReferenceGenerator.Tests.Reference;
using KoreApiKit.ReferenceGenerator.Tests.Tables;
using Xunit.Abstractions;

namespace KoreApiKit.ReferenceGenerator.Tests;

/// <summary>For every schema of the spec: NJsonSchema's type and ours say the same about the JSON.</summary>
public sealed class SchemaAgreementTests(SchemaAgreementTests.Spec spec, ITestOutputHelper output)
    : IClassFixture<SchemaAgreementTests.Spec>
{
    private static readonly IReadOnlyList<string> NamesOfSchemas = [.. SpecFolder.Schemas.Select(SpecFolder.TypeName)];

    public static TheoryData<string> Schemas => [.. SpecFolder.Schemas];

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Types_agree_but_for_the_explained_differences(string schema)
    {
        string name = SpecFolder.TypeName(schema);
        var emitted = new ReferenceTypeReader(await ReferenceEmitter.EmitAsync(schema));
        GeneratedType? reference = emitted.Find(name);
        IReadOnlyList<Difference> differences = TypeComparison.Compare(reference, spec.Types.Find(name));
        Summarize(name, reference, differences);

        Assert.All(emitted.Names, type => Assert.Contains(type, NamesOfSchemas));
        Assert.Equal(ExplainedDifferences.WithoutReference.Contains(schema), reference is null);
        Assert.True(reference is not { Members.Count: 0 }, "the reference has no members to compare");
        Assert.Equal(Sorted(ExplainedDifferences.Of(schema)), Sorted(differences));
    }

    [Fact]
    public void The_spec_is_read_without_a_finding() => Assert.Empty(spec.Types.Findings);

    [Fact]
    public void Every_type_of_ours_is_compared() =>
        Assert.All(spec.Types.Names, type => Assert.Contains(type, NamesOfSchemas));

    private static IEnumerable<string> Sorted(IEnumerable<Difference> differences) =>
        differences.Select(difference => difference.ToString()).Order(StringComparer.Ordinal);

    private void Summarize(string name, GeneratedType? reference, IReadOnlyList<Difference> differences)
    {
        output.WriteLine($"{name}: {reference?.Members.Count ?? 0} members, {differences.Count} differences");
        foreach (Difference difference in differences)
        {
            output.WriteLine($"  {difference}");
        }
    }

    /// <summary>Our reading of the spec, shared by the cases.</summary>
    public sealed class Spec
    {
        internal OurTypes Types { get; } = new();
    }
}
