using System.Globalization;
using System.Text;

namespace KoreApiKit.Spec.Naming;

/// <summary>The words for symbols: <c>+1</c> → <c>Plus1</c>, <c>&gt;=</c> → <c>GreaterThanOrEqual</c>.</summary>
internal static class SymbolWords
{
    /// <summary>Symbols that tell values apart often enough to be spelled beside letters and digits too.</summary>
    private static readonly Dictionary<char, string> SpelledBesideLetters = new()
    {
        ['+'] = "Plus",
        ['<'] = "LessThan",
        ['>'] = "GreaterThan",
        ['='] = "Equal",
        ['&'] = "And",
        ['%'] = "Percent",
        ['*'] = "Star",
        ['!'] = "Not",
    };

    private static readonly Dictionary<char, string> SpelledAlone = new()
    {
        ['-'] = "Minus",
        ['.'] = "Dot",
        [','] = "Comma",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['_'] = "Underscore",
        ['/'] = "Slash",
        ['\\'] = "Backslash",
        ['#'] = "Hash",
        ['$'] = "Dollar",
        ['@'] = "At",
        ['~'] = "Tilde",
        ['^'] = "Caret",
        ['|'] = "Or",
        ['?'] = "Question",
        ['\''] = "Apostrophe",
        ['"'] = "Quote",
        ['`'] = "Backtick",
        ['('] = "OpenParenthesis",
        [')'] = "CloseParenthesis",
        ['['] = "OpenBracket",
        [']'] = "CloseBracket",
        ['{'] = "OpenBrace",
        ['}'] = "CloseBrace",
        [' '] = "Space",
    };

    /// <summary>The word for the symbol at an index, or null where it only separates words.</summary>
    public static string? InText(string text, int index)
    {
        char symbol = text[index];
        bool leadsWord = index == 0 && text.Length > 1 && char.IsLetterOrDigit(text[1]);
        return symbol == '-' && leadsWord ? "Minus" : SpelledBesideLetters.TryGetValue(symbol, out string? word) ? word : null;
    }

    /// <summary>Spells text that has neither letters nor digits; never empty.</summary>
    public static string SpellAll(string text)
    {
        if (text.Length == 0)
        {
            return "Empty";
        }

        var name = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            name.Append(Spell(text[i], afterAnother: i > 0));
        }

        return name.ToString();
    }

    private static string Spell(char symbol, bool afterAnother) => symbol switch
    {
        '=' when afterAnother => "OrEqual",
        _ when SpelledBesideLetters.TryGetValue(symbol, out string? word) => word,
        _ when SpelledAlone.TryGetValue(symbol, out string? word) => word,
        _ => "U" + ((int)symbol).ToString("X4", CultureInfo.InvariantCulture),
    };
}
