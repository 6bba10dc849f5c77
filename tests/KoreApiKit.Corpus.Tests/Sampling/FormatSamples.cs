using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Corpus.Tests.Sampling;

/// <summary>Values of formats, with those at the edges of what .NET can hold.</summary>
internal static class FormatSamples
{
    /// <summary>A value of a string format; null where the format is not known.</summary>
    public static string? Of(string? format, Extent extent) => format switch
    {
        "date-time" => Choose(extent, "2024-05-17T09:30:00Z", "0001-01-01T00:00:00Z", "2024-02-29t23:59:59.123456789-11:30"),
        "date" => Choose(extent, "2024-05-17", "0001-01-01", "9999-12-31"),
        "time" => Choose(extent, "09:30:00Z", "00:00:00Z", "23:59:59.5Z"),
        "duration" => Choose(extent, "PT1H30M", "PT0S", "P3DT4H5M6S"),
        "uuid" => Choose(extent, "3fa85f64-5717-4562-b3fc-2c963f66afa6", "00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"),
        "uri" or "url" => Choose(extent, "https://example.com/a?b=c", "urn:a", "https://user@example.com:8443/a%20b/%C3%A9?c=d&e=%26#f"),
        "email" => Choose(extent, "someone@example.com", "a@b", "someone+tag@mail.example.com"),
        "hostname" => Choose(extent, "example.com", "a", "a.b-c.example.com"),
        "ipv4" => Choose(extent, "192.0.2.1", "0.0.0.0", "255.255.255.255"),
        "ipv6" => Choose(extent, "2001:db8::1", "::", "2001:db8:0:0:0:0:192.0.2.1"),
        "byte" or "binary" or "base64" => Choose(extent, "aGVsbG8=", "", "AAEC/w=="),
        _ => null,
    };

    /// <summary>The least number that the C# type of a format holds.</summary>
    public static string LeastNumber(JsonTypes type, string? format) => (type, format) switch
    {
        (_, "int32") => "-2147483648",
        (_, "float") => "-3.4028235E+38",
        (_, "decimal") => "-79228162514264337593543950335",
        (JsonTypes.Integer, _) => "-9223372036854775808",
        _ => "-1.7976931348623157E+308",
    };

    /// <summary>The greatest number that the C# type of a format holds.</summary>
    public static string GreatestNumber(JsonTypes type, string? format) => (type, format) switch
    {
        (_, "int32") => "2147483647",
        (_, "float") => "3.4028235E+38",
        (_, "decimal") => "0.0000000000000000000000000001",
        (JsonTypes.Integer, _) => "9223372036854775807",
        _ => "5E-324",
    };

    private static string Choose(Extent extent, string typical, string least, string most) => extent switch
    {
        Extent.Least => least,
        Extent.Most => most,
        _ => typical,
    };
}
