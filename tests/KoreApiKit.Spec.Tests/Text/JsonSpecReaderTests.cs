using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

public sealed class JsonSpecReaderTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("[]", "[]")]
    [InlineData(" [ 1 , true , false , null , \"x\" ] ", "[1,true,false,null,\"x\"]")]
    [InlineData("{\"a\":{\"b\":[{}]},\"c\":[]}", "{\"a\":{\"b\":[{}]},\"c\":[]}")]
    [InlineData("\"alone\"", "\"alone\"")]
    [InlineData("\uFEFF{}", "{}")]
    [InlineData("{}\r", "{}")]
    public void Reads_every_kind_of_value(string text, string tree)
    {
        Reading reading = Reading.Json(text);

        Assert.Equal(tree, reading.Tree);
        Assert.Equal(0, reading.Findings.Count);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-12.50")]
    [InlineData("1e400")]
    [InlineData("1E-05")]
    [InlineData("2.0e+10")]
    [InlineData("123456789012345678901234567890.123456789012345678901234567890")]
    public void Keeps_the_text_of_a_number(string number)
    {
        var scalar = Assert.IsType<ScalarNode>(Reading.Json(number).Root);

        Assert.Equal((ScalarKind.Number, number), (scalar.Kind, scalar.Text));
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u0041\\u00e9\\u20AC\"", "Aé€")]
    [InlineData("\"\\ud83d\\uDE00!\"", "😀!")]
    [InlineData("\"a😀b\"", "a😀b")]
    [InlineData("\"\u2028\u007f\"", "\u2028\u007f")]
    [InlineData("\"{0}\"", "{0}")]
    public void Reads_strings_and_their_escapes(string text, string value) =>
        Assert.Equal(value, Assert.IsType<ScalarNode>(Reading.Json(text).Root).Text);

    [Theory]
    [InlineData("true", "Boolean")]
    [InlineData("false", "Boolean")]
    [InlineData("null", "Null")]
    [InlineData("1", "Number")]
    [InlineData("\"null\"", "String")]
    public void A_scalar_knows_its_kind(string text, string kind) =>
        Assert.Equal(kind, Assert.IsType<ScalarNode>(Reading.Json(text).Root).Kind.ToString());

    [Fact]
    public void Equal_short_texts_are_one_string_and_long_ones_are_kept_apart()
    {
        var cache = new ShortStringCache(1_000);
        string kept = new('a', 48);
        string tooLong = new('a', 49);

        Assert.Same(cache.Get(kept), cache.Get(kept));
        Assert.Equal(tooLong, cache.Get(tooLong));
        Assert.NotSame(cache.Get(tooLong), cache.Get(tooLong));
        Assert.Equal(["b", "c", ""], new[] { cache.Get("b"), cache.Get("c"), cache.Get("") });
    }

    [Fact]
    public void Places_are_exact_over_several_lines()
    {
        Reading reading = Reading.Json("{\n  \"a\": [10,\n    \"x\"\n  ],\n  \"bc\": {}\n}");

        Assert.Equal("0:0-5:1", Reading.Place(reading.At().Location));
        Assert.Equal("1:7-3:3", Reading.Place(reading.At("a").Location));
        Assert.Equal("1:8-1:10", Reading.Place(reading.At("a", 0).Location));
        Assert.Equal("2:4-2:7", Reading.Place(reading.At("a", 1).Location));
        Assert.Equal("4:2-4:6", Reading.Place(((MappingNode)reading.At()).Find("bc")!.KeyLocation));
        Assert.Equal("[10,\n    \"x\"\n  ]", reading.Cut(reading.At("a").Location));
        Assert.Equal("spec.json", reading.At("a").Location.Path);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Each_line_end_counts_once(string lineEnd)
    {
        Reading reading = Reading.Json($"{{{lineEnd}{lineEnd} \"a\": 1{lineEnd}}}");

        Assert.Equal("2:6-2:7", Reading.Place(reading.At("a").Location));
        Assert.Equal("0:0-3:1", Reading.Place(reading.At().Location));
    }

    [Fact]
    public void Columns_count_utf16_units_and_no_byte_order_mark()
    {
        Reading reading = Reading.Json("\uFEFF{\"é😀\": 1}");

        Assert.Equal("0:1-0:6", Reading.Place(((MappingNode)reading.At()).Entries[0].KeyLocation));
        Assert.Equal("1", reading.Cut(reading.At("é😀").Location));
    }

    [Fact]
    public void A_second_key_is_found_at_its_place_and_wins()
    {
        Reading reading = Reading.Json("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}");

        Assert.StartsWith("KAK003 3:2 The key 'a' occurs twice", reading.OnlyFinding, StringComparison.Ordinal);
        Assert.Equal("3", ((ScalarNode)reading.At("a")).Text);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(300)]
    public void Small_and_large_objects_find_their_keys(int count)
    {
        var mapping = Assert.IsType<MappingNode>(
            Reading.Json("{" + string.Join(',', Enumerable.Range(0, count).Select(i => $"\"k{i}\":{i}")) + "}").Root);

        Assert.False(mapping.HasDuplicateKeys);
        Assert.All(Enumerable.Range(0, count), i => Assert.Equal($"{i}", ((ScalarNode)mapping[$"k{i}"]!).Text));
        Assert.Null(mapping["absent"]);
        Assert.Null(mapping.Find("K0"));
    }

    [Fact]
    public void Cancelling_ends_the_reading()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => JsonSpecReader.Read("a.json", "{}", new(), source.Token));
    }
}
