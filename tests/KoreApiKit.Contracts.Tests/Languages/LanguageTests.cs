using System.Text.RegularExpressions;
using CsCheck;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Schemas.Formats;

namespace KoreApiKit.Contracts.Tests.Languages;

public class LanguageTests
{
    [Theory]
    [InlineData("^(open|closed)$", "^(open|closed|paused)$", null)]
    [InlineData("^(open|paused)$", "^(open|closed)$", "paused")]
    [InlineData("^[0-9]+$", "^[0-9]{1,3}$", "0000")]
    [InlineData("^[0-9]{2}$", "^\\d+$", null)]
    [InlineData("^a*$", "^(aa)*$", "a")]
    [InlineData("^(aa)*$", "^a*$", null)]
    [InlineData("^(?:ab|cd)+$", "^[a-d]+$", null)]
    [InlineData("^[a-z]+$", "^[^0-9]*$", null)]
    [InlineData("^.{3}$", "^...$", null)]
    [InlineData("^x{2,4}$", "^x{3,4}$", "xx")]
    [InlineData("^(?<year>[0-9]{4})$", "^[0-9]{4}$", null)]
    [InlineData("(?i)^on$", "^[oO][nN]$", null)]
    [InlineData("^\\u0041\\x42$", "^AB$", null)]
    [InlineData("^(0?[1-9]|1[0-2]):[0-5][0-9] (AM|PM)$", "^[0-9]{1,2}:[0-9]{2} [AP]M$", null)]
    [InlineData("^[\\w.-]+$", "^[\\w]+$", "-")]
    public void FindsTheShortestTextThatOnlyOnePatternHas(string pattern, string other, string? text)
    {
        var languages = new LanguageSet();
        (LanguageContent content, string? found) = languages.FindOutside(languages.Whole(pattern)!, languages.Found(other)!);
        Assert.Equal(text is null ? LanguageContent.None : LanguageContent.Some, content);
        Assert.Equal(text, found);
    }

    [Fact]
    public void APatternWithoutAnchorsIsFoundAnywhere()
    {
        var languages = new LanguageSet();
        Language exact = languages.OneOf(["reopen"]);
        Assert.Equal(LanguageContent.None, languages.FindOutside(exact, languages.Found("open")!).Content);
        Assert.Equal(LanguageContent.Some, languages.FindOutside(exact, languages.Whole("open")!).Content);
        Assert.Equal(LanguageContent.Some, languages.FindOutside(exact, languages.Found("^open")!).Content);
    }

    [Theory]
    [InlineData("(?=a)b")]
    [InlineData("(?!a)")]
    [InlineData("(a)\\1")]
    [InlineData("a\\b")]
    [InlineData("\\p{L}")]
    [InlineData("(a")]
    [InlineData("[a")]
    [InlineData("a{5000}")]
    [InlineData("*a")]
    [InlineData("a++")]
    [InlineData("[[:alpha:]]")]
    public void SaysThatAPatternIsNotRegular(string pattern) => Assert.Null(new LanguageSet().Whole(pattern));

    [Fact]
    public void GivesUpOnHostilePatterns()
    {
        var languages = new LanguageSet();
        Language hostile = languages.Whole("^(a|b)*a(a|b){40}$")!;
        Language other = languages.Whole("^(a|b)*b(a|b){41}$")!;
        (LanguageContent content, _) = languages.FindOutside(languages.Factory.Intersection(hostile, other), languages.Whole("^[ab]*$")!);
        Assert.NotEqual(LanguageContent.Some, content);
        Assert.Null(languages.Whole(new string('(', 5000)));
        Assert.Null(languages.Whole(new string('(', 500) + new string(')', 500)));
    }

    [Fact]
    public void ListsTheTextsOfAFiniteLanguage()
    {
        var languages = new LanguageSet();
        Assert.Equal(["a1", "a2", "b1", "b2"], languages.Enumerate(languages.Whole("^[ab][12]$")!, 10)!.Order(StringComparer.Ordinal));
        Assert.Null(languages.Enumerate(languages.Whole("^[ab][12]$")!, 3));
        Assert.Null(languages.Enumerate(languages.Whole("^a+$")!, 100));
        Assert.Null(languages.Enumerate(languages.Whole("^.$")!, 100));
    }

    private static readonly string[] Parts = ["a", "b", "[ab]", "[^a]", "(a|bc)", "(ab)?", "c*", ".", "a{1,2}", "(b|c)+", "\\d"];

    private static readonly Gen<string> Atoms = Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]);

    [Fact]
    public void AgreesWithRegularExpressionsOnEveryText() =>
        Gen.Select(Atoms.Array[1, 5], Gen.Char["abc1"].Array[0, 5], Gen.Bool, Gen.Bool).Sample((atoms, characters, begin, end) =>
        {
            string pattern = (begin ? "^" : "") + string.Concat(atoms) + (end ? "$" : "");
            string text = new(characters);
            var languages = new LanguageSet();
            bool isIn = languages.FindOutside(languages.OneOf([text]), languages.Found(pattern)!).Content == LanguageContent.None;
            Assert.Equal(Regex.IsMatch(text, pattern), isIn);
        });

    [Fact]
    public void WitnessesAreWhatTheyClaimToBe() =>
        Gen.Select(Atoms.Array[1, 4], Atoms.Array[1, 4]).Sample((left, right) =>
        {
            string first = $"^{string.Concat(left)}$";
            string second = $"^{string.Concat(right)}$";
            var languages = new LanguageSet();
            (LanguageContent content, string? text) = languages.FindOutside(languages.Whole(first)!, languages.Whole(second)!);
            if (content == LanguageContent.Some)
            {
                Assert.Matches(first, text!);
                Assert.DoesNotMatch(second, text!);
            }
        });

    [Theory]
    [InlineData("h:mm tt", 1260)]
    [InlineData("hh:mm tt", 1440)]
    [InlineData("H:mm", 1440)]
    [InlineData("HH.mm", 1440)]
    public void EveryTextOfATimePatternIsATimeOfIt(string pattern, int least)
    {
        var languages = new LanguageSet();
        var format = TimeTextFormat.TryCreate("own", "time", pattern, out string problem);
        Assert.Equal("", problem);

        IReadOnlyList<string> texts = languages.Enumerate(languages.Whole(TextRules.OfTimePattern(pattern)!)!, 10_000)!;

        Assert.InRange(texts.Count, least, 3_000);
        Assert.All(texts, text => Assert.True(format!.Matches(text), text));
    }
}
