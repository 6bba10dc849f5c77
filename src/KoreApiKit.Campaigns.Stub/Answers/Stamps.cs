using System.Globalization;

namespace KoreApiKit.Campaigns.Stub.Answers;

/// <summary>Writes times as the vendor does: UTC with milliseconds.</summary>
internal static class Stamps
{
    public static string Of(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
