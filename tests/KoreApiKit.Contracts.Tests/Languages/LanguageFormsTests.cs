using System.Text.RegularExpressions;
using CsCheck;
using KoreApiKit.Contracts.Languages;

namespace KoreApiKit.Contracts.Tests.Languages;

public class LanguageFormsTests
{
    private static readonly string[] Atoms = ["a", "b", "[ab]", "(a|b|ab)", "(a|b)", "(ab)?", "a{1,2}", "a{0,3}", "a{2,}", "a*", "[\\s\\S]*", "[\\s\\S]{1,3}", "(b|c)+"];

    private static readonly Gen<string[]> Patterns = Gen.Int[0, Atoms.Length - 1].Select(index => Atoms[index]).Array[1, 4];

    [Theory]
    [InlineData("^(open|closed)$", "^(closed|open)$")]
    [InlineData("^(open|closed)$", "^(?:open|paused|closed)$")]
    [InlineData("^[\\s\\S]{1,48}$", "^[\\s\\S]{0,256}$")]
    [InlineData("^[\\s\\S]{1,48}$", "^[\\s\\S]*$")]
    [InlineData("^a{2,3}b$", "^a{1,}b$")]
    [InlineData("^\\+[1-9]\\d{1,14}$", "^\\+[1-9][0-9]{1,14}$")]
    [InlineData("open|closed", "^(open|closed)$")]
    public void TellWithoutASearch(string part, string whole)
    {
        var languages = new LanguageSet();
        Assert.True(new LanguageForms(languages.Factory).HasAll(languages.Whole(whole)!, languages.Whole(part)!));
    }

    [Theory]
    [InlineData("^(open|closed)$", "^(open|paused)$")]
    [InlineData("^[\\s\\S]{0,48}$", "^[\\s\\S]{1,48}$")]
    [InlineData("^[\\s\\S]{1,49}$", "^[\\s\\S]{1,48}$")]
    [InlineData("^a{1,}b$", "^a{1,3}b$")]
    [InlineData("^ab$", "^a$")]
    [InlineData("^a$", "^ab$")]
    public void SayNothingOfWhatIsWider(string part, string whole)
    {
        var languages = new LanguageSet();
        Assert.False(new LanguageForms(languages.Factory).HasAll(languages.Whole(whole)!, languages.Whole(part)!));
    }

    [Fact]
    public void KnowAnEnumByThePatternThatListsIt()
    {
        var languages = new LanguageSet();
        Assert.Same(languages.OneOf(["a", "bc"]), languages.Whole("^(bc|a)$"));
        Assert.Same(languages.OfLength(1, 48), languages.Found("^[\\s\\S]{1,48}$"));
    }

    [Fact]
    public void AnIntersectionIsPartOfWhatItIsMadeOf()
    {
        var languages = new LanguageSet();
        Language digits = languages.Whole("^[0-9]+$")!;
        Language both = languages.Factory.Intersection(digits, languages.OfLength(1, 3));
        Assert.True(new LanguageForms(languages.Factory).HasAll(digits, both));
        Assert.Equal((LanguageContent.None, null), languages.FindOutside(both, languages.Factory.Intersection(digits, languages.OfLength(0, 5))));
        Assert.Equal((LanguageContent.Some, "000"), languages.FindOutside(both, languages.Factory.Intersection(digits, languages.OfLength(0, 2))));
    }

    [Fact]
    public void NoTextIsOutsideOfWhatHasAll() =>
        Gen.Select(Patterns, Patterns, Gen.Bool, Gen.Char["abc"].Array[0, 6]).Sample((left, right, isWiderCopy, characters) =>
        {
            // A copy with one part that takes more is often obviously wider.
            string part = $"^{string.Concat(left)}$";
            string whole = isWiderCopy ? $"^{string.Concat((string[])["[\\s\\S]*", .. left[1..]])}$" : $"^{string.Concat(right)}$";
            var languages = new LanguageSet();
            bool has = new LanguageForms(languages.Factory).HasAll(languages.Whole(whole)!, languages.Whole(part)!);
            (LanguageContent content, _) = languages.FindIn(
                languages.Factory.Intersection(languages.Whole(part)!, languages.Factory.Complement(languages.Whole(whole)!)));
            Assert.True(!has || content == LanguageContent.None, $"{part} in {whole}");
            string text = new(characters);
            if (content == LanguageContent.None && Regex.IsMatch(text, part))
            {
                Assert.Matches(whole, text);
            }

            Assert.Equal(content == LanguageContent.None, languages.FindOutside(languages.Whole(part)!, languages.Whole(whole)!).Content == LanguageContent.None);
        });
}
