using System.Globalization;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Views;

/// <summary>A lower or upper limit of numbers: its value and whether the value itself is excluded.</summary>
internal sealed record NumberBound(string Text, bool IsExclusive)
{
    public JsonNumber Value => JsonNumber.Parse(Text);

    /// <summary>The stronger of the limits that <c>minimum</c> and <c>exclusiveMinimum</c> (or the upper pair) give.</summary>
    /// <param name="side">1 for lower limits, where the higher is stronger; -1 for upper ones.</param>
    public static NumberBound? Of(string? inclusive, string? exclusive, int side) =>
        Stronger(
            inclusive is null ? null : new NumberBound(inclusive, IsExclusive: false),
            exclusive is null ? null : new NumberBound(exclusive, IsExclusive: true),
            side);

    public static NumberBound? Stronger(NumberBound? left, NumberBound? right, int side)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        int order = left.Value.CompareTo(right.Value) * side;
        return order > 0 || (order == 0 && left.IsExclusive) ? left : right;
    }

    /// <summary>The same limit for integers, as the first of them that it allows; itself where it is no integer of 64 bits.</summary>
    /// <param name="side">1 for lower limits, -1 for upper ones.</param>
    public NumberBound OfIntegers(int side) =>
        long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
        && value is > long.MinValue and < long.MaxValue
            ? new NumberBound((IsExclusive ? value + side : value).ToString(CultureInfo.InvariantCulture), IsExclusive: false)
            : this;

    public override string ToString() => IsExclusive ? $"{Text} (excluded)" : Text;
}
