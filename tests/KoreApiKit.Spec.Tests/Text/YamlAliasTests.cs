using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

public sealed class YamlAliasTests
{
    [Fact]
    public void An_alias_shares_the_node_of_its_anchor()
    {
        Reading reading = Reading.Yaml("a: &x {k: 1}\nb: *x\nc: [*x]\n");

        Assert.Same(reading.At("a"), reading.At("b"));
        Assert.Same(reading.At("a"), reading.At("c", 0));
        Assert.Equal(0, reading.Findings.Count);
    }

    [Theory]
    [InlineData("a: &x 1\nb: &x 2\nc: *x", "{\"a\":1,\"b\":2,\"c\":2}")]
    [InlineData("&k a: 1\nb: *k\n", "{\"a\":1,\"b\":\"a\"}")]
    [InlineData("a: &k name\n*k : 1\n", "{\"a\":\"name\",\"name\":1}")]
    [InlineData("a: &e\nb: *e\n", "{\"a\":null,\"b\":null}")]
    [InlineData("a: &x [&x 1, *x]\nb: *x", "{\"a\":[1,1],\"b\":1}")]
    public void The_nearest_anchor_before_counts(string text, string tree) => Assert.Equal(tree, Reading.Yaml(text).Tree);

    [Theory]
    [InlineData("base: &b {x: 1, y: 2}\na:\n  <<: *b\n  y: 3\n", "{\"x\":1,\"y\":3}")]
    [InlineData("base: &b {x: 1, y: 2}\na:\n  y: 3\n  <<: *b\n  z: 4\n", "{\"y\":3,\"x\":1,\"z\":4}")]
    [InlineData("p: &p {x: 1}\nq: &q {x: 2, y: 2}\na:\n  <<: [*p, *q]\n", "{\"x\":1,\"y\":2}")]
    [InlineData("p: &p {x: 1}\nq: &q {<<: *p, y: 2}\na: {<<: *q}\n", "{\"x\":1,\"y\":2}")]
    [InlineData("a:\n  <<: {x: 1}\n", "{\"x\":1}")]
    [InlineData("p: &p {x: 1}\nq: &q {y: 2}\na:\n  <<: *p\n  <<: *q\n", "{\"x\":1,\"y\":2}")]
    [InlineData("p: &p {x: 1}\na:\n  !!merge <<: *p\n", "{\"x\":1}")]
    [InlineData("p: &p {x: 1}\na:\n  !!str <<: *p\n", "{\"\\u003C\\u003C\":{\"x\":1}}")]
    [InlineData("p: &p {x: 1}\na:\n  ! <<: *p\n", "{\"\\u003C\\u003C\":{\"x\":1}}")]
    [InlineData("a:\n  '<<': 1\n", "{\"\\u003C\\u003C\":1}")]
    public void Merge_keys_are_put_in(string text, string merged)
    {
        Reading reading = Reading.Yaml(text);

        Assert.Equal(merged, Reading.Show(reading.At("a")));
        Assert.Equal(0, reading.Findings.Count);
    }

    [Fact]
    public void A_merged_entry_keeps_its_place()
    {
        Reading reading = Reading.Yaml("base: &b\n  x: 1\na:\n  <<: *b\n");

        Assert.Equal("1:2-1:3", Reading.Place(((MappingNode)reading.At("a")).Find("x")!.KeyLocation));
    }

    [Theory]
    [InlineData("a: *x", "KAK001 1:4 The alias '*x' stands for nothing: expected an anchor '&x' before it")]
    [InlineData("a: &x\n  b: *x", "KAK001 2:6 The alias '*x' stands inside the value that it stands for; expected a value without end to be written as a $ref")]
    [InlineData("a: &x [1, [*x]]", "KAK001 1:12 The alias '*x' stands inside the value that it stands for; expected a value without end to be written as a $ref")]
    [InlineData("a:\n  <<: 1\n", "KAK001 2:3 Expected an object, or a list of objects, to merge by '<<'")]
    [InlineData("a:\n  <<: [{}, 1]\n", "KAK001 2:3 Expected an object, or a list of objects, to merge by '<<'")]
    public void Broken_aliases_and_merges_are_one_finding(string text, string finding)
    {
        Reading reading = Reading.Yaml(text);

        Assert.Null(reading.Root);
        Assert.Equal(finding, reading.OnlyFinding);
    }
}
