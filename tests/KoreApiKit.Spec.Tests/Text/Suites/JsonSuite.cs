using System.Text.Json.Nodes;

namespace KoreApiKit.Spec.Tests.Text.Suites;

/// <summary>The cases of JSONTestSuite. All that reads JSON from elsewhere is held to them.</summary>
internal static class JsonSuite
{
    /// <summary>How many cases the suite has.</summary>
    public const int Count = 318;

    private static readonly Dictionary<string, string> s_texts =
        SuiteFile.Read("json-test-suite.json").ToDictionary(item => (string)item!["name"]!, item => Text(item!), StringComparer.Ordinal);

    /// <summary>
    /// Cases whose bytes the package lost, so that they are texts of JSON here: whoever reads texts reads them, and whoever reads bytes
    /// is asked about the bytes elsewhere.
    /// </summary>
    public static IReadOnlyCollection<string> Lost { get; } =
    [
        "i_string_UTF-8_invalid_sequence.json",
        "i_string_UTF8_surrogate_U+D800.json",
        "i_string_invalid_utf-8.json",
        "i_string_iso_latin_1.json",
        "i_string_lone_utf8_continuation_byte.json",
        "i_string_not_in_unicode_range.json",
        "i_string_overlong_sequence_2_bytes.json",
        "i_string_overlong_sequence_6_bytes.json",
        "i_string_overlong_sequence_6_bytes_null.json",
        "i_string_truncated-utf-8.json",
    ];

    /// <summary>
    /// Of the cases that RFC 8259 leaves open, those with a number beyond all types. It is kept as its text; what it means to a type is
    /// decided later.
    /// </summary>
    public static IReadOnlyCollection<string> Numbers { get; } =
    [
        "i_number_double_huge_neg_exp.json",
        "i_number_huge_exp.json",
        "i_number_neg_int_huge_exp.json",
        "i_number_pos_double_huge_exp.json",
        "i_number_real_neg_overflow.json",
        "i_number_real_pos_overflow.json",
        "i_number_real_underflow.json",
        "i_number_too_big_neg_int.json",
        "i_number_too_big_pos_int.json",
        "i_number_very_big_negative_int.json",
    ];

    /// <summary>A case of an object behind a byte order mark, which readers may skip.</summary>
    public const string ByteOrderMark = "i_structure_UTF-8_BOM_empty_object.json";

    public static IReadOnlyCollection<string> Names => s_texts.Keys;

    public static string TextOf(string name) => s_texts[name];

    /// <summary>Whether the case must be read, by the suite or by the choices that are listed here.</summary>
    public static bool IsRead(string name) => name[0] == 'y' || name == ByteOrderMark || Numbers.Contains(name) || Lost.Contains(name);

    private static string Text(JsonNode item) => item["unit"] is { } unit
        ? string.Concat(Enumerable.Repeat((string)unit!, (int)item["times"]!)) + (string)item["input"]!
        : (string)item["input"]!;
}
