using System.Globalization;
using System.Text.Json;
using CsCheck;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

/// <summary>Laws that hold for any text: an oracle for what is JSON, and a promise for what is not.</summary>
public sealed class ReadingPropertyTests
{
    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["ab:#-{}[],&*!|>'\"%@`?~\\ \t\n01.é\u2028"], 0, 12],
        AnyOf("", "null", "true", "yes", "1", "1.0", "- a", "a: b", "<<", "#", "~", "😀", "\r\n"));

    private static readonly Gen<string> s_wellFormedText = s_text.Select(text => string.Concat(text.EnumerateRunes()));

    private static readonly Gen<string> s_scalar = Gen.OneOf(
        AnyOf("null", "true", "false", "0", "-0", "1e5", "-12.50", "1E-7"),
        Gen.Long.Select(value => value.ToString(CultureInfo.InvariantCulture)),
        s_wellFormedText.Select(text => JsonSerializer.Serialize(text)));

    private static readonly Gen<string> s_json = Gen.Recursive<string>((depth, inner) => depth >= 4
        ? s_scalar
        : Gen.Frequency(
            (2, s_scalar),
            (2, inner.Array[0, 4].Select(items => "[" + string.Join(", ", items) + "]")),
            (3, Gen.Select(s_wellFormedText, inner).Array[0, 4].Select(entries =>
                "{" + string.Join(",\n ", entries.DistinctBy(entry => entry.Item1).Select(entry => JsonSerializer.Serialize(entry.Item1) + ": " + entry.Item2)) + "}"))));

    private static readonly Gen<string> s_yaml = AnyOf(
        "a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: |-\n    text\n     more\n",
        "openapi: 3.1.0\npaths:\n  /a/{id}:\n    get:\n      responses:\n        200: {description: 'it''s'}\n",
        "- !!str 1\n- >\n   folded\n   text\n\n- ? key\n  : [1, 2, {a: b}]\n",
        "%YAML 1.2\n--- # note\na: \"q\\u00e9\"\n...\n---\nb: 2\n");

    [Fact]
    public void Json_is_read_as_the_platform_reads_it() =>
        s_json.Sample(
            text =>
            {
                Reading reading = Reading.Json(text);
                using JsonDocument expected = JsonDocument.Parse(text);
                Assert.Equal(0, reading.Findings.Count);
                AssertSame(expected.RootElement, reading.At());
            },
            iter: 2000);

    [Fact]
    public void Json_reads_the_same_as_yaml() =>
        s_json.Sample(
            text =>
            {
                Reading yaml = Reading.Yaml(text);
                Assert.Equal([], yaml.Findings.ToOrderedArray());
                Assert.Equal(Reading.Json(text).Tree, yaml.Tree);
            },
            iter: 2000);

    [Fact]
    public void Every_place_covers_its_text() =>
        s_json.Sample(text => AssertPlaces(Reading.Json(text)), iter: 1000);

    [Fact]
    public void Json_and_yaml_give_the_same_places() =>
        s_json.Sample(
            text => Assert.Equal(Places(Reading.Json(text).At()), Places(Reading.Yaml(text).At())),
            iter: 1000);

    [Fact]
    public void What_the_platform_refuses_is_refused() =>
        Gen.Select(s_json, Gen.Int[0, 1000], Gen.Char["\"{}[],:\\ue0-+.t\n\u0001 "]).Sample(
            (text, place, character) =>
            {
                string mutated = text.Insert(place % (text.Length + 1), character.ToString());
                Reading reading = Reading.Json(mutated);
                Assert.Equal(IsJson(mutated), reading.Root is not null);
                Assert.True(reading.Root is not null || reading.Findings.Count == 1);
            },
            iter: 3000);

    [Fact]
    public void Cut_off_json_is_one_finding() =>
        Gen.Select(s_json, Gen.Int[0, 1000]).Sample(
            (text, place) =>
            {
                Reading reading = Reading.Json(text[..(place % (text.Length + 1))]);
                Assert.True(reading.Root is not null || reading.Findings.HasErrors);
            },
            iter: 1000);

    [Fact]
    public void Any_text_gives_a_root_or_a_finding() =>
        Gen.Select(s_text, AnyOf("a.json", "a.yaml")).Sample(
            (text, path) =>
            {
                Reading reading = Reading.Any(path, text);
                Assert.True(reading.Root is not null || reading.Findings.HasErrors, text);
                AssertWithin(reading);
            },
            iter: 5000);

    [Fact]
    public void Any_change_of_yaml_gives_a_root_or_a_finding() =>
        Gen.Select(s_yaml, Gen.Select(Gen.Int[0, 500], Gen.Int[0, 6], s_text).Array[1, 3]).Sample(
            (text, edits) =>
            {
                foreach ((int place, int length, string insertion) in edits)
                {
                    int start = place % (text.Length + 1);
                    text = text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, insertion);
                }

                Reading reading = Reading.Yaml(text);
                Assert.True(reading.Root is not null || reading.Findings.HasErrors, text);
                AssertWithin(reading);
            },
            iter: 5000);

    private static Gen<string> AnyOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    private static bool IsJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 256 });
            return HasWholeStrings(document.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // The platform finds half a surrogate pair only when the string is asked for.
            return false;
        }
    }

    private static bool HasWholeStrings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().All(property => property.Name is not null && HasWholeStrings(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(HasWholeStrings),
        JsonValueKind.String => element.GetString() is not null,
        _ => true,
    };

    private static void AssertSame(JsonElement expected, SpecNode actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                MappingEntry[] entries = [.. Assert.IsType<MappingNode>(actual).Entries];
                Assert.Equal(expected.EnumerateObject().Select(property => property.Name), entries.Select(entry => entry.Key));
                Assert.All(expected.EnumerateObject().Zip(entries), pair => AssertSame(pair.First.Value, pair.Second.Value));
                break;
            case JsonValueKind.Array:
                SpecNode[] items = [.. Assert.IsType<SequenceNode>(actual).Items];
                Assert.Equal(expected.GetArrayLength(), items.Length);
                Assert.All(expected.EnumerateArray().Zip(items), pair => AssertSame(pair.First, pair.Second));
                break;
            case JsonValueKind.String:
                Assert.Equal((ScalarKind.String, expected.GetString()), (((ScalarNode)actual).Kind, ((ScalarNode)actual).Text));
                break;
            default:
                Assert.Equal(expected.GetRawText(), Assert.IsType<ScalarNode>(actual).Text);
                Assert.NotEqual(ScalarKind.String, ((ScalarNode)actual).Kind);
                break;
        }
    }

    private static void AssertPlaces(Reading reading)
    {
        foreach (SpecNode node in All(reading.At()))
        {
            Assert.Equal(Reading.Show(node), Reading.Json(reading.Cut(node.Location)).Tree);
        }
    }

    private static void AssertWithin(Reading reading)
    {
        IEnumerable<KoreApiKit.Spec.Diagnostics.SourceSpan> spans = reading.Findings.ToOrderedArray()
            .Select(finding => finding.Location.Span)
            .Concat(reading.Root is null ? [] : All(reading.Root).Select(node => node.Location.Span));
        Assert.All(spans, span =>
        {
            Assert.InRange(span.Start, 0, reading.Text.Length);
            Assert.InRange(span.End, span.Start, reading.Text.Length);
            Assert.True(span.StartLine >= 0 && span.StartColumn >= 0 && span.EndLine >= span.StartLine && span.EndColumn >= 0);
        });
    }

    private static List<string> Places(SpecNode root) => [.. All(root).Select(node => Reading.Place(node.Location))];

    private static IEnumerable<SpecNode> All(SpecNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => All(entry.Value)).Prepend(node),
        SequenceNode sequence => sequence.Items.SelectMany(All).Prepend(node),
        _ => [node],
    };
}
