using System.Globalization;
using System.Text;

namespace KoreApiKit.Spec.Naming;

/// <summary>
/// Turns any text of a spec into a C# identifier (without <c>@</c>). Words are split where no letter or digit stands,
/// begin with a capital and keep their other letters as written (<c>SMSCampaign</c>, <c>userID</c> → <c>UserID</c>);
/// text in capitals only is lowered word by word (<c>SMS_CAMPAIGN</c> → <c>SmsCampaign</c>), except for one word of at
/// most three letters (<c>USD</c>). Two digits that were apart stay apart by <c>_</c>. A first digit gets a <c>_</c>.
/// What is longer than 240 characters ends in a hash instead: the compiler takes 512, and names are put together.
/// Letters are not normalized: that would depend on the machine, as a process in invariant mode cannot do it.
/// </summary>
internal static class IdentifierText
{
    private const int LongestKeptAcronym = 3;
    private const int MaxLength = 240;

    /// <summary>A name in PascalCase; never empty.</summary>
    public static string Pascal(string text)
    {
        if (IsPlainWord(text))
        {
            return char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
        }

        if (IsPlainText(text) && HasSmallLetter(text))
        {
            return JoinPlainWords(text);
        }

        List<Word> words = SplitWords(text);
        if (words.Count == 0)
        {
            return SymbolWords.SpellAll(text);
        }

        bool shout = IsShout(words);
        var name = new StringBuilder(text.Length);
        foreach ((string word, _) in words)
        {
            if (name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(word[0]))
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(word[0]));
            if (shout)
            {
                name.Append(word.Substring(1).ToLowerInvariant());
            }
            else
            {
                name.Append(word, 1, word.Length - 1);
            }
        }

        return Shorten(StartLikeIdentifier(name.ToString()), MaxLength);
    }

    /// <summary>A name of at most a length (at least 8 characters): what was longer ends in a hash of it.</summary>
    public static string Shorten(string name, int length)
    {
        if (name.Length <= length)
        {
            return name;
        }

        string end = "_" + StableHash.Of(name);
        return name.Substring(0, length - end.Length) + end;
    }

    /// <summary>The name with its leading capitals lowered: <c>SMSCampaign</c> → <c>smsCampaign</c>, <c>ID</c> → <c>id</c>.</summary>
    public static string Camel(string pascal)
    {
        int capitals = 0;
        while (capitals < pascal.Length && char.IsUpper(pascal[capitals]))
        {
            capitals++;
        }

        bool nextWordBegins = capitals > 1 && capitals < pascal.Length && char.IsLower(pascal[capitals]);
        int lowered = nextWordBegins ? capitals - 1 : capitals;
        if (lowered == 0 || pascal.Length > MaxLength)
        {
            return pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered);
        }

        Span<char> name = stackalloc char[pascal.Length];
        pascal.AsSpan().CopyTo(name);
        for (int i = 0; i < lowered; i++)
        {
            name[i] = char.ToLowerInvariant(name[i]);
        }

        return name.ToString();
    }

    /// <summary>
    /// The text as near to its own spelling as C# allows: each run of other characters becomes one <c>_</c>. It is the
    /// name of the one that has to give way when two texts have the same name in PascalCase.
    /// </summary>
    public static string Spelling(string text)
    {
        if (IsPlainText(text))
        {
            return SpellPlain(text);
        }

        var name = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (IsWordPart(character))
            {
                name.Append(name.Length == 0 ? char.ToUpperInvariant(character) : character);
            }
            else if (name.Length == 0 || name[name.Length - 1] != '_')
            {
                name.Append('_');
            }
        }

        string spelling = name.ToString();
        return spelling.Trim('_').Length == 0 ? Pascal(text) : Shorten(StartLikeIdentifier(spelling), MaxLength);
    }

    /// <summary>Whether the text is one word that could be a name as it is.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length > 0 && text[0] is not '_' && IsStart(text[0]) && text.All(IsPart);

    /// <summary>Whether a text is one word of ASCII letters and digits that begins with a letter and holds a small one.</summary>
    private static bool IsPlainWord(string text)
    {
        bool hasSmall = false;
        foreach (char character in text)
        {
            bool small = character is >= 'a' and <= 'z';
            hasSmall |= small;
            if (!small && character is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return hasSmall && text.Length <= MaxLength && text[0] > '9';
    }

    /// <summary>Whether a text begins with a letter, and holds ASCII letters, digits and what only separates words: names of almost all documents.</summary>
    private static bool IsPlainText(string text)
    {
        foreach (char character in text)
        {
            if (!IsAsciiWordPart(character) && character is not ('_' or '-' or '.' or '/' or ' '))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= MaxLength && IsAsciiWordPart(text[0]) && text[0] > '9';
    }

    private static bool IsAsciiWordPart(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool HasSmallLetter(string text)
    {
        foreach (char character in text)
        {
            if (character is >= 'a' and <= 'z')
            {
                return true;
            }
        }

        return false;
    }

    private static string JoinPlainWords(string text)
    {
        Span<char> name = stackalloc char[text.Length];
        int length = 0;
        bool beginsWord = true;
        foreach (char character in text)
        {
            if (!IsAsciiWordPart(character))
            {
                beginsWord = true;
                continue;
            }

            if (beginsWord && length > 0 && character is >= '0' and <= '9' && name[length - 1] is >= '0' and <= '9')
            {
                name[length++] = '_';
            }

            name[length++] = beginsWord ? char.ToUpperInvariant(character) : character;
            beginsWord = false;
        }

        return name.Slice(0, length).ToString();
    }

    private static string SpellPlain(string text)
    {
        Span<char> name = stackalloc char[text.Length];
        int length = 0;
        foreach (char character in text)
        {
            if (IsAsciiWordPart(character))
            {
                name[length] = length == 0 ? char.ToUpperInvariant(character) : character;
                length++;
            }
            else if (name[length - 1] != '_')
            {
                name[length++] = '_';
            }
        }

        return name.Slice(0, length).ToString();
    }

    private static List<Word> SplitWords(string text)
    {
        var words = new List<Word>();
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsWordPart(text[i]))
            {
                continue;
            }

            EndWord(i);
            if (SymbolWords.InText(text, i) is { } spelled)
            {
                words.Add(new Word(spelled, IsSymbol: true));
            }
        }

        EndWord(text.Length);
        return words.Exists(word => !word.IsSymbol) ? words : [];

        void EndWord(int end)
        {
            if (end > start)
            {
                words.Add(new Word(text.Substring(start, end - start), IsSymbol: false));
            }

            start = end + 1;
        }
    }

    private static bool IsShout(List<Word> words)
    {
        List<string> written = words.FindAll(word => !word.IsSymbol).ConvertAll(word => word.Text);
        return !written.Exists(word => word.Any(char.IsLower))
            && written.Exists(word => word.Any(char.IsUpper))
            && (written.Count > 1 || written[0].Length > LongestKeptAcronym);
    }

    private static string StartLikeIdentifier(string name) => IsStart(name[0]) ? name : "_" + name;

    private static bool IsStart(char character) => character == '_' || IsLetter(character);

    private static bool IsPart(char character) => character == '_' || IsWordPart(character);

    private static bool IsWordPart(char character) => IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    /// <summary>A word of a name.</summary>
    /// <param name="IsSymbol">Whether it spells a symbol, and was not written.</param>
    private readonly record struct Word(string Text, bool IsSymbol);
}
