using System.Globalization;
using CsCheck;
using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Languages;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>Numbers between limits as texts.</summary>
public sealed class IntegerLanguagesTests
{
    private static readonly Gen<long?> Limits = Gen.Select(Gen.Bool, Gen.Long[-1200, 1200], (has, limit) => has ? limit : (long?)null);

    [Fact]
    public void A_number_is_among_those_between_its_limits() =>
        Gen.Select(Limits, Limits, Gen.Long[-1300, 1300]).Sample((min, max, number) =>
        {
            var languages = new LanguageSet();
            Language between = languages.Factory.Exactly(new IntegerLanguages(languages.Factory).Between(min, max));
            bool isIn = languages.FindOutside(languages.OneOf([number.ToString(CultureInfo.InvariantCulture)]), between).Content == LanguageContent.None;
            Assert.Equal(!(number < min) && !(number > max), isIn);
        });

    [Fact]
    public void Only_numbers_as_JSON_writes_them_are() =>
        Gen.Select(Limits, Limits).Sample((min, max) =>
        {
            var languages = new LanguageSet();
            Language between = languages.Factory.Exactly(new IntegerLanguages(languages.Factory).Between(min, max));
            Assert.Equal(LanguageContent.None, languages.FindOutside(between, languages.Whole("0|-?[1-9][0-9]*")!).Content);
        });
}
