namespace KoreApiKit.Spec.Schemas.Validation;

/// <summary>The ranges of OpenAPI's formats of integers.</summary>
internal static class IntegerFormats
{
    private static readonly JsonNumber LeastInt32 = JsonNumber.Parse("-2147483648");
    private static readonly JsonNumber GreatestInt32 = JsonNumber.Parse("2147483647");
    private static readonly JsonNumber LeastInt64 = JsonNumber.Parse("-9223372036854775808");
    private static readonly JsonNumber GreatestInt64 = JsonNumber.Parse("9223372036854775807");

    /// <summary>Whether a format is an integer's and the number does not fit.</summary>
    public static bool IsOutside(string format, JsonNumber value) => format switch
    {
        "int32" => !value.IsInteger || value < LeastInt32 || value > GreatestInt32,
        "int64" => !value.IsInteger || value < LeastInt64 || value > GreatestInt64,
        _ => false,
    };
}
