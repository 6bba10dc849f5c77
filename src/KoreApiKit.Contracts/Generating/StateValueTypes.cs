using System.Globalization;
using KoreApiKit.Contracts.Matching.Values;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Generating;

/// <summary>The data types that a generator may give the value of a provider state.</summary>
internal static class StateValueTypes
{
    /// <summary>The value as a type; as it is where the type is <c>RAW</c>, not named or does not fit.</summary>
    public static SpecNode Convert(SpecNode value, string? dataType)
    {
        string text = JsonValues.Text(value);
        return dataType switch
        {
            "STRING" => ScalarNodes.Text(text),
            "INTEGER" when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => ScalarNodes.Number(number),
            "FLOAT" or "DECIMAL" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) =>
                ScalarNodes.Number(number.ToString("R", CultureInfo.InvariantCulture)),
            "BOOLEAN" when text is "true" or "false" => ScalarNodes.Boolean(text == "true"),
            _ => value,
        };
    }
}
