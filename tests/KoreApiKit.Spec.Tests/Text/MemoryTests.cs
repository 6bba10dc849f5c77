using CsCheck;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

/// <summary>
/// Reading takes memory in proportion to the text: no more than 50 times its characters of two bytes. The bytes that a thread
/// allocates are counted, which is more than what is held at a time and does not depend on the machine.
/// </summary>
public sealed class MemoryTests
{
    private const int Times = 50;

    /// <summary>What any text may take: the tables and buffers of a reader.</summary>
    private const int Base = 256 * 1024;

    private static readonly string[] s_pieces = ["0", "[]", "{}", "\"\"", "[0]", "{\"a\":{}}", "true", "\"a\\tb\"", " "];

    /// <summary>Texts that are mostly nodes, the most that a character can ask for.</summary>
    public static TheoryData<string, string, string> Hostile => new()
    {
        { "[", "0,", "0]" },
        { "[", "[],", "0]" },
        { "[", "{},", "0]" },
        { "[", "\"\",", "0]" },
        { "[", "{\"a\":0},", "0]" },
        { "[", "[0],", "0]" },
        { "[", "[[[]]],", "0]" },
        { "[", "null,", "0]" },
        { "[\"", "\\n", "\"]" },
        { "[\"", "\\u00e9", "\"]" },
        { "[", "\n", "]" },
        { "[", "0,\n", "" },
        { "", "[", "" },
        { "{", "\"a\":0,", "\"a\":0}" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Json_takes_no_more_than_fifty_times_its_length(string start, string unit, string end) =>
        AssertBounded(JsonSpecReader.Read, start + string.Concat(Enumerable.Repeat(unit, 50_000)) + end);

    [Fact]
    public void Members_of_different_names_take_no_more() =>
        AssertBounded(JsonSpecReader.Read, "{" + string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"{i}\":0")) + "}");

    [Fact]
    public void Any_json_takes_no_more() =>
        Gen.Select(Gen.Int[0, s_pieces.Length - 1].Select(index => s_pieces[index]).Array[1, 2000], Gen.Bool).Sample(
            (items, isClosed) => AssertBounded(JsonSpecReader.Read, "[" + string.Join(',', items) + (isClosed ? "]" : "")),
            iter: 200);

    [Theory]
    [InlineData("- ", "a\n")]
    [InlineData("- a: ", "b\n")]
    [InlineData("- \"", "a\"\n")]
    [InlineData("# ", "note\n")]
    [InlineData("", "\n")]
    public void Yaml_as_people_write_it_takes_no_more(string start, string rest) =>
        AssertBounded(YamlSpecReader.Read, string.Concat(Enumerable.Repeat(start + rest, 20_000)) + "- end\n");

    [Fact]
    public void Aliases_that_stand_for_a_million_values_take_no_more()
    {
        string text = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
            + string.Concat(Enumerable.Range(1, 5).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));

        AssertBounded(YamlSpecReader.Read, text);
    }

    private static void AssertBounded(Func<string, string, FindingCollection, CancellationToken, SpecDocument> read, string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        SpecDocument document = read("spec", text, new FindingCollection(), CancellationToken.None);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.NotNull(document);
        Assert.InRange(allocated, 0, Base + ((long)Times * sizeof(char) * text.Length));
    }
}
