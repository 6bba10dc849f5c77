using System.Text.RegularExpressions;
using CsCheck;
using KoreApiKit.Spec.Schemas.Automata;
using KoreApiKit.Spec.Schemas.Patterns;
using KoreApiKit.Validation;

namespace KoreApiKit.Generator.Tests.Patterns;

/// <summary>The automaton of a pattern finds what the platform's regular expression finds.</summary>
public sealed class PatternAutomatonTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    private static readonly Gen<string> s_text = OneOf("a", "b", "c", "A", "0", "7", "-", ".", "\n", "\r", " ", "é", "١", "\u2028", "\uFFFF", "\0", "\u0080", "\u007F", "😀", "😃", "\uD83D", "\uDE00")
        .List[0, 8].Select(string.Concat);

    private static readonly Gen<string> s_atom = OneOf(
        "a", "b", "7", "-", ".", @"\.", @"\d", @"\D", @"\w", @"\W", @"\s", @"\S", "[a-c]", "[^a]", @"[^\d]", "[a-]", "[]", "[^]", "😀", "[😀-😂]", "[^😀]",
        @"\u0080", @"[\u007f-\u0081]", @"\x61", @"\n", " ", "#", "é", "^", "$", @"\ud83d");

    private static readonly Gen<string> s_quantifier = OneOf("", "", "", "?", "*", "+", "{2}", "{0}", "{1,3}", "{2,}", "*?", "??", "{0,2}?");

    private static readonly Gen<string> s_pattern = Pattern(depth: 3);

    [Fact]
    public void An_automaton_and_a_regular_expression_agree() =>
        Gen.Select(s_pattern, s_text.Array[12]).Where(sample => EcmaPattern.TryTranslate(sample.Item1, out _, out _)).Sample(
            (pattern, texts) =>
            {
                Assert.True(EcmaPattern.TryTranslate(pattern, out string? translated, out _));
                if (PatternAutomaton.TryCreate(translated) is not { } automaton)
                {
                    return;
                }

                var made = new TextPattern(pattern, automaton.Classes, automaton.States);
                var expression = new Regex(translated, EcmaPattern.Options, Limit);
                foreach (string text in texts)
                {
                    Assert.True((Find(expression, text) ?? made.IsMatch(text)) == made.IsMatch(text), $"{pattern} ({translated}), '{Uri.EscapeDataString(text)}': {automaton}");
                }
            },
            iter: 2_000);

    [Theory]
    [InlineData(@"^\+[1-9][0-9]{1,14}$", "+b,a0c1d:a", "-.>.. -...> -..>> $..>>{13} $....")]
    [InlineData("", "", "$!")]
    [InlineData("[]", "", "-.")]
    [InlineData("a", "abba", "-@!")]
    [InlineData("^a", "abba", "-.!")]
    [InlineData("a$", "abba", "-@> $@A")]
    [InlineData("^$", "", "$.")]
    public void An_automaton_is_a_short_text(string pattern, string classes, string states) =>
        Assert.Equal(new PatternAutomaton(classes, states), Automaton(pattern));

    [Theory]
    [InlineData("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$", "America/Argentina/Ushuaia", true)]
    [InlineData("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$", "a/b/c/d", false)]
    [InlineData("^(0?[1-9]|1[0-2]):[0-5][0-9] (AM|PM)$", "12:59 PM", true)]
    [InlineData("^(0?[1-9]|1[0-2]):[0-5][0-9] (AM|PM)$", "13:00 PM", false)]
    [InlineData("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "0603182c-7ffb-53c3-b307-47ca14b90000", true)]
    [InlineData("^[a-z-]{1,255}$", "", false)]
    [InlineData(@"^[^\s@]+@[^\s@]+\.[^\s@]+$", "me@example.org", true)]
    [InlineData("^(a|aa)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", false)]
    [InlineData(@"^[\s\S]*$", "anything", true)]
    [InlineData("(?<year>[0-9]{4})-", "in 2025-06", true)]
    public void Usual_patterns_have_automata(string pattern, string text, bool matches)
    {
        PatternAutomaton? automaton = Automaton(pattern);
        Assert.NotNull(automaton);
        Assert.Equal(matches, new TextPattern(pattern, automaton.Classes, automaton.States).IsMatch(text));
    }

    [Theory]
    [InlineData("(?=a)b")]
    [InlineData("(?<!a)b")]
    [InlineData(@"(a)\1")]
    [InlineData(@"\ba")]
    [InlineData(@"^\p{L}+$")]
    [InlineData("^[a-z]{1,5000}$")]
    [InlineData("^.{1,255}$")]
    [InlineData("a[^b]{200}b[^c]{200}")]
    [InlineData("(a|b)*a(a|b){12}")]
    public void Other_patterns_stay_with_the_platform(string pattern) => Assert.Null(Automaton(pattern));

    [Fact]
    public void Each_length_up_to_a_limit_is_told_apart()
    {
        PatternAutomaton automaton = Automaton("^[a-zé]{1,255}$")!;
        var pattern = new TextPattern("", automaton.Classes, automaton.States);
        Assert.All(Enumerable.Range(0, 300), length => Assert.Equal(length is >= 1 and <= 255, pattern.IsMatch(new string('é', length))));
    }

    // Null where loops in loops would keep the platform busy for longer than anybody waits.
    private static bool? Find(Regex expression, string text)
    {
        try
        {
            return expression.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static PatternAutomaton? Automaton(string pattern)
    {
        Assert.True(EcmaPattern.TryTranslate(pattern, out string? translated, out string problem), problem);
        return PatternAutomaton.TryCreate(translated);
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string> Pattern(int depth)
    {
        Gen<string> atom = depth == 0
            ? s_atom
            : Gen.Frequency((4, s_atom), (1, Gen.Select(OneOf("(", "(?:", "(?<n>"), Pattern(depth - 1), (open, inner) => open + inner + ")")));
        Gen<string> sequence = Gen.Select(atom, s_quantifier, (part, quantifier) => part + quantifier).Array[0, 4].Select(string.Concat);
        return Gen.Frequency((3, sequence), (1, sequence.Array[2, 3].Select(parts => string.Join('|', parts))));
    }
}
