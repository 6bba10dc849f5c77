namespace KoreApiKit.Spec.Changes.Rules.Formats;

/// <summary>The number formats of the OpenAPI Format Registry, by what values they hold.</summary>
internal static class NumberFormats
{
    private static readonly (string Smaller, string Larger)[] Order =
    [
        ("int8", "int16"), ("int16", "int32"), ("int32", "int64"),
        ("uint8", "int16"), ("uint8", "uint16"), ("uint16", "int32"), ("uint16", "uint32"), ("uint32", "int64"), ("uint32", "uint64"),
        ("float", "double"),
    ];

    /// <summary>-1 where all values of the old format are values of the new one, 1 the other way round, 0 where neither holds.</summary>
    public static int CompareRanges(string? before, string? now) =>
        before == now || before is null || now is null ? 0
        : Holds(before, now) ? -1
        : Holds(now, before) ? 1
        : 0;

    private static bool Holds(string smaller, string larger) =>
        Array.Exists(Order, step => step.Smaller == smaller && (step.Larger == larger || Holds(step.Larger, larger)));
}
