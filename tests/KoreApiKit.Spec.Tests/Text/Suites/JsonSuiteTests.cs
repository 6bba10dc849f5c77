using System.Text.Json.Nodes;

namespace KoreApiKit.Spec.Tests.Text.Suites;

/// <summary>JSONTestSuite: what must be read is, what must be refused is, and what is up to the reader is decided as listed.</summary>
public sealed class JsonSuiteTests
{
    /// <summary>Of the cases that RFC 8259 leaves open, those that are read; the others are refused.</summary>
    private static readonly string[] s_read =
    [
        // A byte order mark is skipped.
        "i_structure_UTF-8_BOM_empty_object.json",

        // A number is kept as its text, however large it is; what it means to a type is decided later.
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

    /// <summary>Cases whose bytes the package lost, so that they are texts of JSON here. SpecTextReader takes texts; the compiler decodes files.</summary>
    private static readonly string[] s_lost =
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

    public static TheoryData<string> Names => [.. Cases().Select(item => (string)item["name"]!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_decided_as_the_suite_says(string name)
    {
        Reading reading = Reading.Json(Text(Cases().Single(item => (string?)item["name"] == name)));

        bool expected = name[0] == 'y' || s_read.Contains(name) || s_lost.Contains(name);
        Assert.Equal(expected, reading.Root is not null && !reading.Findings.HasErrors);
        Assert.True(expected || reading.Findings.HasErrors);
    }

    [Fact]
    public void No_case_is_left_out() => Assert.Equal(318, Cases().Length);

    private static JsonNode[] Cases() => [.. SuiteFile.Read("json-test-suite.json").Select(item => item!)];

    private static string Text(JsonNode item) => item["unit"] is { } unit
        ? string.Concat(Enumerable.Repeat((string)unit!, (int)item["times"]!)) + (string)item["input"]!
        : (string)item["input"]!;
}
