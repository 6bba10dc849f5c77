using KoreApiKit.Contracts.Languages;

namespace KoreApiKit.Contracts.Comparison.Values;

/// <summary>The formats of JSON Schema as patterns, as near as patterns come.</summary>
internal static class FormatLanguages
{
    private const string Month = "(0[1-9]|1[0-2])";
    private const string EveryDay = "(0[1-9]|[12][0-9]|3[01])";
    private const string DayOfEveryMonth = "(0[1-9]|1[0-9]|2[0-8])";
    private const string EveryTime = "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";
    private const string CertainTime = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";
    private const string Byte = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

    /// <summary>
    /// A language that is certainly in the format, and one in which the format certainly is; the same where it is regular.
    /// Null where a format is not known.
    /// </summary>
    public static (Language Lower, Language Upper)? Of(string format, LanguageSet languages) => format switch
    {
        "date" => Both(languages, $"[1-9][0-9]{{3}}-{Month}-{DayOfEveryMonth}", $"[0-9]{{4}}-{Month}-{EveryDay}"),
        "time" => Both(languages, CertainTime, EveryTime),
        "date-time" => Both(
            languages, $"[1-9][0-9]{{3}}-{Month}-{DayOfEveryMonth}T{CertainTime}", $"[0-9]{{4}}-{Month}-{EveryDay}[Tt]{EveryTime}"),
        "uuid" => Regular(languages, "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
        "ipv4" => Regular(languages, $"({Byte}\\.){{3}}{Byte}"),
        "email" => Regular(languages, "[^@\\s\"]+@[^@\\s.]+(\\.[^@\\s.]+)*"),
        "uri" => Regular(languages, "[A-Za-z][A-Za-z0-9+.-]*:([^\\s<>\"{}|\\\\^`%]|%[0-9A-Fa-f]{2})*"),
        "byte" => Regular(languages, "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"),
        "uri-reference" or "hostname" or "ipv6" or "duration" => (languages.Factory.Nothing, languages.AnyText),
        _ => null,
    };

    private static (Language Lower, Language Upper)? Both(LanguageSet languages, string lower, string upper) =>
        (languages.Whole(lower)!, languages.Whole(upper)!);

    private static (Language Lower, Language Upper)? Regular(LanguageSet languages, string pattern) => Both(languages, pattern, pattern);
}
