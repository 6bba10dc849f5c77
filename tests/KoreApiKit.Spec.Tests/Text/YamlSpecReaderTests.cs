using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

public sealed class YamlSpecReaderTests
{
    [Theory]
    [InlineData("a: 1\nb:\n  - x\n  - y: z\n", "{\"a\":1,\"b\":[\"x\",{\"y\":\"z\"}]}")]
    [InlineData("- - 1\n  - 2\n- []\n- {}\n", "[[1,2],[],{}]")]
    [InlineData("{a: [1, 'two', \"three\"], b: {c: }}", "{\"a\":[1,\"two\",\"three\"],\"b\":{\"c\":null}}")]
    [InlineData("a:\nb: ~\n", "{\"a\":null,\"b\":null}")]
    [InlineData("a: |\n  one\n   two\n\n  three\nb: 1", "{\"a\":\"one\\n two\\n\\nthree\\n\",\"b\":1}")]
    [InlineData("a: >-\n  one\n  two\n\n  three\n", "{\"a\":\"one two\\nthree\"}")]
    [InlineData("a: one\n  two\n", "{\"a\":\"one two\"}")]
    [InlineData("# note\na: 1 # more\n", "{\"a\":1}")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", "{\"a\":1}")]
    [InlineData("\uFEFFa: 1", "{\"a\":1}")]
    [InlineData("a:\r\n  b: x\r\n  c: |\r\n    y\r\n", "{\"a\":{\"b\":\"x\",\"c\":\"y\\n\"}}")]
    [InlineData("---\n", "null")]
    [InlineData("\"a\\u00e9\\/\\ud83d\\ude00\": 'it''s'", "{\"a\\u00E9/\\uD83D\\uDE00\":\"it\\u0027s\"}")]
    public void Reads_the_same_nodes_as_json_would_have(string text, string tree)
    {
        Reading reading = Reading.Yaml(text);

        Assert.Equal(tree, reading.Tree);
        Assert.Equal(0, reading.Findings.Count);
    }

    [Theory]
    [InlineData("200: a\n'404': b\n5XX: c\ndefault: d", "{\"200\":\"a\",\"404\":\"b\",\"5XX\":\"c\",\"default\":\"d\"}")]
    [InlineData("null: a\ntrue: b\n~: c\non: d\n1.0: e\n0x1F: f", "{\"null\":\"a\",\"true\":\"b\",\"~\":\"c\",\"on\":\"d\",\"1.0\":\"e\",\"0x1F\":\"f\"}")]
    [InlineData("? a\n: 1\n? b\n", "{\"a\":1,\"b\":null}")]
    public void Keys_are_their_text(string text, string tree) => Assert.Equal(tree, Reading.Yaml(text).Tree);

    [Fact]
    public void Places_are_exact()
    {
        Reading reading = Reading.Yaml("a:\r\n  - x: '😀'\r\n    y: {z: 1}\r\n  - \"two\"\r\nb: |\r\n  text\r\n\r\nc:\r\n");

        Assert.Equal("0:0-7:2", Reading.Place(reading.At().Location));
        Assert.Equal("1:2-3:9", Reading.Place(reading.At("a").Location));
        Assert.Equal("x: '😀'\r\n    y: {z: 1}", reading.Cut(reading.At("a", 0).Location));
        Assert.Equal("1:7-1:11", Reading.Place(reading.At("a", 0, "x").Location));
        Assert.Equal("2:7-2:13", Reading.Place(reading.At("a", 0, "y").Location));
        Assert.Equal("\"two\"", reading.Cut(reading.At("a", 1).Location));
        Assert.Equal("4:3-5:6", Reading.Place(reading.At("b").Location));
        Assert.Equal("7:2-7:2", Reading.Place(reading.At("c").Location));
        Assert.Equal("7:0-7:1", Reading.Place(((MappingNode)reading.At()).Find("c")!.KeyLocation));
    }

    [Fact]
    public void A_byte_order_mark_takes_no_column()
    {
        Reading reading = Reading.Yaml("\uFEFFa: 1\nb: 2");

        Assert.Equal("0:3-0:4", Reading.Place(reading.At("a").Location));
        Assert.Equal("1", reading.Cut(reading.At("a").Location));
        Assert.Equal("2", reading.Cut(reading.At("b").Location));
    }

    [Fact]
    public void A_second_key_is_found_at_its_place_and_wins()
    {
        Reading reading = Reading.Yaml("a: 1\nb:\n  c: 1\n  c: 2\n");

        Assert.StartsWith("KAK003 4:3 The key 'c' occurs twice", reading.OnlyFinding, StringComparison.Ordinal);
        Assert.Equal("2", ((ScalarNode)reading.At("b", "c")).Text);
    }

    [Fact]
    public void Only_the_first_document_is_read_and_that_is_said()
    {
        Reading reading = Reading.Yaml("a: 1\n---\nb: 2\n");

        Assert.Equal("{\"a\":1}", reading.Tree);
        Assert.StartsWith("KAK105 2:1 Only the first YAML document", reading.OnlyFinding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:\n  b: |-\n    \n    text\nc: 1", "{\"a\":{\"b\":\"\\ntext\"},\"c\":1}")]
    [InlineData("a:\n  b: |+\n      \n  c: 1", "{\"a\":{\"b\":\"\\n\",\"c\":1}}")]
    [InlineData("a:\r\n  b: >-\r\n     \r\n    text\r\n  c: 1", "{\"a\":{\"b\":\"\\ntext\",\"c\":1}}")]
    public void Spaces_in_empty_lines_above_a_block_text_mean_nothing(string text, string tree)
    {
        Reading reading = Reading.Yaml(text);

        Assert.Equal(tree, reading.Tree);
        Assert.Equal("1", reading.Cut((reading.At() as MappingNode)!["c"]?.Location ?? reading.At("a", "c").Location));
        Assert.Equal(0, reading.Findings.Count);
    }

    [Fact]
    public void Cancelling_ends_the_reading()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => YamlSpecReader.Read("a.yaml", "a: 1", new(), source.Token));
    }
}
