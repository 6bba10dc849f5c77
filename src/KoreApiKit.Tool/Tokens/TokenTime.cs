using System.Text.Json;

namespace KoreApiKit.Tool.Tokens;

/// <summary>A time that a token names in seconds since 1970 (NumericDate, RFC 7519, section 2).</summary>
internal static class TokenTime
{
    private static readonly double First = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly double Last = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>The claims that are times.</summary>
    public static IReadOnlyList<string> Names { get; } = ["iat", "nbf", "exp"];

    /// <summary>The time of a claim; null where it is absent, no number, or beyond the years 1 to 9999.</summary>
    public static DateTimeOffset? Of(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetDouble(out double seconds)
        && seconds >= First
        && seconds <= Last
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
            : null;

    /// <summary>A time as people read it, in UTC, with its distance from now.</summary>
    public static string Words(DateTimeOffset time, DateTimeOffset now) =>
        FormattableString.Invariant($"{time.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC, {Relative(time, now)}");

    /// <summary>The distance of a time from now: <c>5 min ago</c>, <c>in 5 min</c>.</summary>
    public static string Relative(DateTimeOffset time, DateTimeOffset now) =>
        time <= now ? Length(now - time) + " ago" : "in " + Length(time - now);

    private static string Length(TimeSpan span) => FormattableString.Invariant(span switch
    {
        { TotalMinutes: < 1 } => $"{(int)span.TotalSeconds} s",
        { TotalHours: < 1 } => $"{(int)span.TotalMinutes} min",
        { TotalDays: < 2 } => $"{(int)span.TotalHours} h",
        _ => (FormattableString)$"{(int)span.TotalDays} days",
    });
}
