using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

public sealed class YamlErrorTests
{
    [Theory]
    [InlineData("a:\n\tb: 1", "2:1")]
    [InlineData("\ta: 1", "1:1")]
    [InlineData("a:\n  b: 1\n\tc: 2", "3:1")]
    [InlineData("a:\n  b: 1\n  \tc: 2", "3:3")]
    [InlineData("a:\r\n  b: 1\r\n \tc: 2\r\n", "3:2")]
    [InlineData("a:\n\t- c", "2:1")]
    [InlineData("a:\n  - b\n\t- c", "3:1")]
    [InlineData("a:\n  b: {}\n\tc: 2", "3:1")]
    [InlineData("a:\n  b: 'x'\n\tc: 2", "3:1")]
    [InlineData("a:\n  b: |\n    x\n\tc: 2", "4:1")]
    [InlineData("a:\n\n# note\n\t# note\n\n\tb: 1", "4:1")]
    [InlineData("\uFEFFa:\n \tb: 1", "2:2")]
    [InlineData("a:\n  - b: 1\n \t   c: 2", "3:2")]
    public void A_tab_that_indents_is_found_at_its_place(string text, string place)
    {
        Reading reading = Reading.Yaml(text);

        Assert.Null(reading.Root);
        Assert.StartsWith($"KAK002 {place} A tab is used for indentation", reading.OnlyFinding, StringComparison.Ordinal);
        Assert.Equal("\t", reading.TextOfOnlyFinding);
    }

    [Theory]
    [InlineData("{\n\t\"a\": 1,\n\t\"b\":\t2\n}", "{\"a\":1,\"b\":2}")]
    [InlineData("a: [1,\n\t2]", "{\"a\":[1,2]}")]
    [InlineData("a: |\n  x\n  \ty\n", "{\"a\":\"x\\n\\ty\\n\"}")]
    [InlineData("a:\t1\t# note\nb: 2\t\n", "{\"a\":1,\"b\":2}")]
    [InlineData("a: \"x\ty\"", "{\"a\":\"x\\ty\"}")]
    [InlineData("\t# note\na: 1", "{\"a\":1}")]
    [InlineData("-\t1\n-\t2", "[1,2]")]
    [InlineData("a:\n  b: 1\n  \t\n  c: 2", "{\"a\":{\"b\":1,\"c\":2}}")]
    [InlineData("a:\r\n  b: 1\r\n\t\r\nc: 2\r\n", "{\"a\":{\"b\":1},\"c\":2}")]
    public void A_tab_elsewhere_is_allowed(string text, string tree)
    {
        Reading reading = Reading.Yaml(text);

        Assert.Equal(tree, reading.Tree);
        Assert.Equal(0, reading.Findings.Count);
    }

    [Theory]
    [InlineData("", "1:1 The file is empty")]
    [InlineData("# only a note\n", "1:1 The file is empty")]
    [InlineData("a: 'x\nb: 1", "1:4 Expected a closing quote, but the file ends inside the string that begins here")]
    [InlineData("a: [1", "1:6 Expected ',' or ']' in the list")]
    [InlineData("a: {b: 1", "1:9 Expected ',' or '}' in the object")]
    [InlineData("a: 1\n b: 2", "2:3 Expected no ': ' inside a plain value")]
    [InlineData("a: b: c", "1:5 Expected no ': ' inside a plain value")]
    [InlineData("- a\nb: 1", "2:1 Expected '- ' for the next item of the list")]
    [InlineData("a: @x", "1:4 Expected a value, but this character cannot begin one; put the value in quotes")]
    [InlineData("a: `x`", "1:4 Expected a value, but this character cannot begin one; put the value in quotes")]
    [InlineData("a: \"\\q\"", "1:4 Expected an escape that YAML has; write '\\\\' for a backslash, or use single quotes")]
    [InlineData("a: \"\\ud83d\"", "1:4 Expected an escape of a whole Unicode character")]
    [InlineData("a: }", "1:4 Expected a value")]
    [InlineData("a: 'b' c", "1:8 Expected a key with the indentation of its neighbours")]
    [InlineData("a:\n    b: 1\n  c: 2", "3:3 Expected a key with the indentation of its neighbours")]
    [InlineData("a: 1\nb\nc: 2", "2:1 Expected a key with the indentation of its neighbours, such as 'name: value'")]
    [InlineData("? [a]\n: 1", "1:3 Expected a plain text as key: an object or a list cannot be a key in JSON")]
    [InlineData("? {a: 1}\n: 1", "1:3 Expected a plain text as key")]
    [InlineData("a: &x [1]\n*x : 1", "2:1 Expected a plain text as key")]
    [InlineData("a: !x!y 1", "1:4 Expected a tag that is declared by %TAG")]
    [InlineData("a:\n  : x", "2:4 Expected a key before ':'")]
    [InlineData("[-]", "1:2 Expected a space after '-' or '?'")]
    [InlineData("a: !![x 1", "1:2 Expected well-formed YAML; check the lines from here on")]
    [InlineData("%YAML 3.0\n---\na: 1", "1:1 Expected a document of YAML 1.2")]
    public void An_error_is_one_finding_at_its_place(string text, string expected)
    {
        Reading reading = Reading.Yaml(text);

        Assert.Null(reading.Root);
        Assert.StartsWith("KAK001 " + expected, reading.OnlyFinding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:\n  : x", " ")]
    [InlineData("a: 1\n b: 2", ":")]
    [InlineData("a: @x", "@")]
    [InlineData("a: 'b' c", "c")]
    [InlineData("? [a]\n: 1", "[")]
    [InlineData("a: &x [*x]", "*x")]
    [InlineData("a: !own 1.5  # note\n", "!own 1.5")]
    [InlineData("a: &x !own 1.5\n\n", "&x !own 1.5")]
    [InlineData("a: &y 1\n<<: *y", "<<")]
    [InlineData("a: [1", "")]
    public void An_error_marks_what_is_wrong(string text, string marked) => Assert.Equal(marked, Reading.Yaml(text).TextOfOnlyFinding);

    [Fact]
    public void A_cancellation_is_noticed_on_the_way()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Equal("[1,2]", Compose("[1, 2]", cancelled.Token));
        Assert.Throws<OperationCanceledException>(() => Compose($"[{string.Join(", ", Enumerable.Repeat(1, 2000))}]", cancelled.Token));
    }

    [Fact]
    public void The_short_way_notices_a_cancellation_too()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Equal("{\"a\":1}", Reading.Show(SimpleYamlReader.Read("spec.yaml", "a: 1\n", cancelled.Token)!));
        Assert.Throws<OperationCanceledException>(() => SimpleYamlReader.Read(
            "spec.yaml", string.Concat(Enumerable.Range(0, 5000).Select(number => $"k{number}:\n  a: 1\n")), cancelled.Token));
    }

    private static string Compose(string text, CancellationToken cancellationToken)
    {
        var file = new SourceFile("spec.yaml", text);
        var composer = new YamlComposer(YamlSource.AsWritten(text), file, new YamlTabs(text, file), new FindingCollection(), cancellationToken);
        return Reading.Show(composer.ComposeDocument()!);
    }
}
