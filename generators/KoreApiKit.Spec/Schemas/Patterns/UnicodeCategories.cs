namespace KoreApiKit.Spec.Schemas.Patterns;

/// <summary>The general categories of Unicode that both ECMA-262 and .NET know, by their long and short names.</summary>
internal static class UnicodeCategories
{
    private static readonly Dictionary<string, string> ShortNames = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L", ["Uppercase_Letter"] = "Lu", ["Lowercase_Letter"] = "Ll",
        ["Titlecase_Letter"] = "Lt", ["Modifier_Letter"] = "Lm", ["Other_Letter"] = "Lo",
        ["Mark"] = "M", ["Nonspacing_Mark"] = "Mn", ["Spacing_Mark"] = "Mc", ["Enclosing_Mark"] = "Me",
        ["Number"] = "N", ["Decimal_Number"] = "Nd", ["Letter_Number"] = "Nl", ["Other_Number"] = "No",
        ["Punctuation"] = "P", ["Connector_Punctuation"] = "Pc", ["Dash_Punctuation"] = "Pd", ["Open_Punctuation"] = "Ps",
        ["Close_Punctuation"] = "Pe", ["Initial_Punctuation"] = "Pi", ["Final_Punctuation"] = "Pf", ["Other_Punctuation"] = "Po",
        ["Symbol"] = "S", ["Math_Symbol"] = "Sm", ["Currency_Symbol"] = "Sc", ["Modifier_Symbol"] = "Sk", ["Other_Symbol"] = "So",
        ["Separator"] = "Z", ["Space_Separator"] = "Zs", ["Line_Separator"] = "Zl", ["Paragraph_Separator"] = "Zp",
        ["Other"] = "C", ["Control"] = "Cc", ["Format"] = "Cf", ["Surrogate"] = "Cs", ["Private_Use"] = "Co", ["Unassigned"] = "Cn",
    };

    private static readonly HashSet<string> Known = new(ShortNames.Values, StringComparer.Ordinal);

    /// <summary>The short name of what stands in <c>\p{…}</c>, or null where it is no general category.</summary>
    public static string? ShortName(string property)
    {
        int equals = property.IndexOf('=');
        if (equals >= 0)
        {
            if (property.Substring(0, equals) is not ("gc" or "General_Category"))
            {
                return null;
            }

            property = property.Substring(equals + 1);
        }

        return Known.Contains(property) ? property
            : ShortNames.TryGetValue(property, out string? name) ? name
            : null;
    }
}
