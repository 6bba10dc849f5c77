using System.CommandLine;
using System.Globalization;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>An option that takes a whole number.</summary>
internal static class WholeNumber
{
    /// <param name="helpName">What the number counts, such as <c>SECONDS</c>.</param>
    public static Option<int> Create(string name, string helpName, string description, int standard, int minimum, int maximum) => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => standard,
        CustomParser = result =>
        {
            string text = result.Tokens is [var token] ? token.Value : "";
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= minimum && number <= maximum)
            {
                return number;
            }

            result.AddError(FormattableString.Invariant($"'{text}' is not a value of {name}; use a whole number from {minimum} to {maximum}"));
            return standard;
        },
    };
}
