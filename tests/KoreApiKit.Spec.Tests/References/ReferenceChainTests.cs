using KoreApiKit.Spec.References;

namespace KoreApiKit.Spec.Tests.References;

public sealed class ReferenceChainTests
{
    [Fact]
    public void A_chain_is_followed_to_its_end()
    {
        var spec = new Spec(
            ("a.yaml", "one: {$ref: '#/two'}\ntwo: {$ref: 'b.yaml#/three'}\n"),
            ("b.yaml", "three: {$ref: 'a.yaml#/four'}\n"));
        var complete = new Spec(
            ("a.yaml", "one: {$ref: '#/two'}\ntwo: {$ref: 'b.yaml#/three'}\nfour: {type: string}\n"),
            ("b.yaml", "three: {$ref: 'a.yaml#/four'}\n"));

        Assert.Equal("a.yaml#/four", complete.ResolveChain("a.yaml", "/one/$ref"));
        Assert.Equal("a.yaml#/two", complete.Resolve("a.yaml", "/one/$ref"));
        Assert.Empty(complete.Findings);

        Assert.Null(spec.ResolveChain("a.yaml", "/one/$ref"));
        Assert.StartsWith("KAK006 b.yaml(1,15)", Assert.Single(spec.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_with_more_than_a_reference_ends_a_chain()
    {
        var spec = new Spec(("a.yaml", "one: {$ref: '#/two'}\ntwo: {$ref: '#/one', description: more}\n"));

        Assert.Equal("a.yaml#/two", spec.ResolveChain("a.yaml", "/one/$ref"));
        Assert.Empty(spec.Findings);
    }

    [Theory]
    [InlineData("/enter/$ref")]
    [InlineData("/one/$ref")]
    [InlineData("/two/$ref")]
    public void A_circle_of_references_is_one_finding_wherever_it_is_entered(string start)
    {
        var spec = new Spec(("a.yaml", "enter: {$ref: '#/two'}\none: {$ref: '#/two'}\ntwo: {$ref: '#/one'}\n"));

        Assert.Null(spec.ResolveChain("a.yaml", start));
        Assert.Null(spec.ResolveChain("a.yaml", "/enter/$ref"));
        Assert.StartsWith("KAK007 a.yaml(2,13) The reference '#/two' leads only to other references", Assert.Single(spec.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_itself_is_a_circle()
    {
        var spec = new Spec(("a.yaml", "one: {$ref: '#/one'}\n"));

        Assert.Null(spec.ResolveChain("a.yaml", "/one/$ref"));
        Assert.StartsWith("KAK007 a.yaml(1,13)", Assert.Single(spec.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_holds_itself_is_no_circle()
    {
        var spec = new Spec(("a.yaml", "node: {properties: {next: {$ref: '#/node'}}}\n"));

        Assert.Equal("a.yaml#/node", spec.ResolveChain("a.yaml", "/node/properties/next/$ref"));
        Assert.Empty(spec.Findings);
    }

    [Fact]
    public void Only_a_mapping_of_nothing_else_is_a_pure_reference()
    {
        var spec = new Spec(("a.yaml", "- {$ref: x}\n- {$ref: x, title: y}\n- {$ref: 1}\n- $ref\n- {}\n"));
        var items = ((KoreApiKit.Spec.Text.SequenceNode)spec.Files.Read("a.yaml")!.Root!).Items;

        Assert.Equal([true, false, false, false, false], items.Select(item => ReferenceResolver.PureReferenceOf(item) is not null));
    }
}
