using System.Globalization;
using KoreApiKit.Mock.Chance;
using KoreApiKit.Spec.Samples;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Values;

/// <summary>Other choices each time, by a die: the author's examples do not count, since they would always be the same.</summary>
internal sealed class RandomChoices(Die die) : SampleChoices
{
    private const int MostFurtherItems = 3;
    private const decimal Span = 1000;
    private const decimal FinestStep = 0.01m;

    public override bool NamesTypes => true;

    public override IEnumerable<SpecNode> Suggestions(JsonSchema schema) => [];

    public override int First(int count) => die.Next(count);

    // Three of four, so that answers with and without each property are seen.
    public override bool Includes(SchemaProperty optional) => die.Next(4) > 0;

    public override int Count(int usual, int most) =>
        most <= usual ? usual : usual + die.Next(Math.Min(most - usual, MostFurtherItems) + 1);

    public override string? Text(IReadOnlyList<JsonSchema> parts, IReadOnlyDictionary<string, string> formats) =>
        new RandomTexts(die).Make(parts, formats);

    public override string Number(IReadOnlyList<JsonSchema> parts, bool whole)
    {
        (decimal least, decimal most, decimal step) = ScalarSamples.Range(parts, whole);
        step = step > 0 ? step : FinestStep;
        decimal from = least > decimal.MinValue ? least : most < decimal.MaxValue ? most - Span : 0;
        decimal to = Math.Min(most, from + Math.Max(Span, step * MostFurtherItems));
        decimal first = decimal.Ceiling(from / step);
        decimal last = decimal.Floor(to / step);
        return first > last
            ? base.Number(parts, whole)
            : ((first + die.Between(0, (long)Math.Min(last - first, int.MaxValue))) * step).ToString(CultureInfo.InvariantCulture);
    }
}
