namespace KoreApiKit.Contracts.Coverage;

/// <summary>The order of statuses in a table: by number, a range after the statuses of its class, <c>default</c> at the end.</summary>
internal sealed class StatusOrder : IComparer<string>
{
    public static StatusOrder Instance { get; } = new();

    public int Compare(string? x, string? y) => string.CompareOrdinal(Key(x), Key(y));

    // Digits come before 'X', and that before 'd'.
    private static string? Key(string? status) => status?.Length == 3 ? status.ToUpperInvariant() : status;
}
