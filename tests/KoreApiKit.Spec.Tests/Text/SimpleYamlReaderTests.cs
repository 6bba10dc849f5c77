using System.Text.Json.Nodes;
using CsCheck;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Tests.Text.Suites;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

/// <summary>What the short way of reading YAML takes, it reads like the parser of the whole language, places and all.</summary>
public sealed class SimpleYamlReaderTests
{
    private const string Document = """
        # A document as people write them.
        openapi: 3.1.0
        info:
          title: "Shop \u00e9 \"A\""
          description: >-
            One line
            and another

            - a list
              that goes on

            The end: here
          summary: two words  # with a comment
          terms: "folded  
            over \"lines\"

            and \
            \  on"
          notice: 'it''s
            here  '
          x-map: { time: h:mm tt }
          x-empty:
        tags: [a, 'it''s', {name: b, "k": -1.50}]
        servers:
        - url: /v1
          description: |

            Text
              indented

            last
        - - nested
          -
            key : value
          - plain text
            that goes on

            below
        paths:
          /a/{id}: {}
          '404':
            - null
            - 0x1F
            - ~
        """;

    [Theory]
    [InlineData(Document)]
    [InlineData("---\na: 1\n")]
    [InlineData("  a: 1\n  b:\n  - 2\n")]
    [InlineData("a:\n- b:\n  - c\n-\n- d: |-\n    x\n\n")]
    [InlineData("a: >\n  x\n   y\n  z\n\n\n  w\n# end")]
    [InlineData("a: |\n  x\n     \n  y\nb: >\n  x\n    \n  y\n")]
    [InlineData("a: [1,\n  2,\n  b\n ]\nc: { d: e }")]
    [InlineData("a: http://x:1/#y\nb: -x\nc: a'b\"c\n")]
    [InlineData("a: \"\\\\\\n\\t\\u0041\"\n'b\\': ''\n")]
    public void Reads_what_people_write(string text)
    {
        Assert.NotNull(Simple(text));
        AssertAgrees(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a: &x 1\nb: *x\n")]
    [InlineData("a: !!str 1\n")]
    [InlineData("<<: {a: 1}\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: 1\n  b: 2\n")]
    [InlineData("a:\n    b: 1\n  c: 2\n")]
    [InlineData("a: .inf\n")]
    [InlineData("a: |2\n   x\n")]
    [InlineData("a:\t1\n")]
    [InlineData("a: 1\r\n")]
    [InlineData("a: 1\n---\nb: 2\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("a: |\n  x\n    ")]
    [InlineData("a: [-, 2]\n")]
    [InlineData("a: [1, 2\n")]
    [InlineData("a: \"x\n")]
    [InlineData("text\n")]
    public void Declines_what_is_rare_or_wrong(string text) => Assert.Null(Simple(text));

    [Fact]
    public void Declines_what_is_nested_too_deep() =>
        Assert.Null(Simple(string.Concat(Enumerable.Repeat("- ", ReadingLimits.Depth + 1)) + "a"));

    [Fact]
    public void Agrees_on_every_case_of_the_suite()
    {
        string[] texts = [.. SuiteFile.Read("yaml-test-suite.json").Select(item => (string)item!["yaml"]!)];

        Assert.All(texts, AssertAgrees);
        Assert.Contains(texts, text => Simple(text) is not null);
    }

    [Fact]
    [Trait("Duration", "long")]
    public void Agrees_on_texts_with_something_changed() =>
        Gen.Select(Gen.Int[0, Document.Length - 1], Gen.Int[0, 3], AnyOf("", " ", "\n", "\n  ", ":", ": ", "#", " #", "- ", "'", "\"", "[", "}", ",", "x", "|", ">\n", "\\", "?", "é"))
            .Array[1, 3]
            .Sample(
                changes =>
                {
                    string text = Document;
                    foreach ((int offset, int removed, string inserted) in changes)
                    {
                        int place = Math.Min(offset, text.Length);
                        text = text.Remove(place, Math.Min(removed, text.Length - place)).Insert(place, inserted);
                    }

                    AssertAgrees(text);
                },
                iter: 20_000);

    private static Gen<string> AnyOf(params string[] texts) => Gen.OneOf([.. texts.Select(Gen.Const)]);

    private static SpecNode? Simple(string text) => SimpleYamlReader.Read("spec.yaml", text, CancellationToken.None);

    private static void AssertAgrees(string text)
    {
        if (Simple(text) is not { } simple)
        {
            return;
        }

        var findings = new FindingCollection();
        SpecNode? whole = new YamlReading("spec.yaml", text, findings, CancellationToken.None).Read();
        Assert.True(whole is not null && findings.Count == 0, $"Read what is wrong: {text}");
        Assert.Equal(Shown(whole).ToJsonString(), Shown(simple).ToJsonString());
    }

    private static JsonArray Shown(SpecNode node) => node switch
    {
        MappingNode mapping =>
            [Place(node), .. mapping.Entries.Select(entry => new JsonArray(entry.Key, entry.KeyLocation.Span.ToString(), Shown(entry.Value)))],
        SequenceNode sequence => [Place(node), .. sequence.Items.Select(Shown)],
        _ => [Place(node), ((ScalarNode)node).Kind.ToString(), ((ScalarNode)node).Text],
    };

    private static string Place(SpecNode node) => node.Location.Span.ToString();
}
