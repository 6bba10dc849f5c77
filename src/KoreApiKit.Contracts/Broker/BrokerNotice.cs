using System.Collections.Immutable;
using System.Text.Json;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Broker;

/// <summary>How much a notice of the broker weighs.</summary>
internal enum NoticeLevel
{
    /// <summary>For those who look for a fault.</summary>
    Debug,

    /// <summary>Worth knowing, or good news.</summary>
    Information,

    /// <summary>Something should be done.</summary>
    Warning,

    /// <summary>Something went wrong.</summary>
    Error,
}

/// <summary>A sentence that the broker wants to be shown.</summary>
/// <param name="Level">How much it weighs.</param>
/// <param name="Text">The sentence, in one line.</param>
internal sealed record BrokerNotice(NoticeLevel Level, string Text)
{
    /// <summary>The notices of an answer, in order; of brokers that have none yet, the logs.</summary>
    public static ImmutableArray<BrokerNotice> Of(JsonElement json) =>
        Read(json, "notices", "type", "text") is { IsEmpty: false } notices ? notices : Read(json, "logs", "level", "message");

    private static ImmutableArray<BrokerNotice> Read(JsonElement json, string list, string level, string text) =>
        HalResource.Member(json, list) is { ValueKind: JsonValueKind.Array } notices
            ?
            [
                .. notices.EnumerateArray()
                    .Select(notice => (Level: LevelOf(HalResource.Text(notice, level)), Text: OneLine.Of(HalResource.Text(notice, text) ?? "")))
                    .Where(notice => notice.Text.Length > 0)
                    .Select(notice => new BrokerNotice(notice.Level, notice.Text)),
            ]
            : [];

    private static NoticeLevel LevelOf(string? word) => word switch
    {
        "debug" => NoticeLevel.Debug,
        "warn" or "warning" => NoticeLevel.Warning,
        "error" or "danger" => NoticeLevel.Error,
        _ => NoticeLevel.Information,
    };
}
