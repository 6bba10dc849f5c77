using System.Collections.Immutable;
using System.Text.Json;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Broker;

/// <summary>Something that the broker does not accept.</summary>
/// <param name="Field">The part of the request that it means, such as <c>contracts.0.content</c>; null where it names none.</param>
/// <param name="Text">Its words, in one line.</param>
internal sealed record BrokerComplaint(string? Field, string Text)
{
    /// <summary>
    /// The complaints of an error's body. Brokers write them as <c>errors</c> (texts, lists of texts by field, or objects with
    /// <c>detail</c> and <c>pointer</c>), as <c>error</c>, or as a problem of RFC 9457.
    /// </summary>
    public static ImmutableArray<BrokerComplaint> Of(JsonElement json)
    {
        var complaints = ImmutableArray.CreateBuilder<BrokerComplaint>();
        if (HalResource.Member(json, "errors") is { } errors)
        {
            Collect(errors, null, complaints);
        }

        if (complaints.Count == 0 && HalResource.Member(json, "error") is { } error)
        {
            Collect(error, null, complaints);
        }

        if (complaints.Count == 0 && (HalResource.Text(json, "detail") ?? HalResource.Text(json, "title")) is { } problem)
        {
            Add(problem, null, complaints);
        }

        return complaints.Count > 0
            ? complaints.ToImmutable()
            : [.. BrokerNotice.Of(json).Where(notice => notice.Level == NoticeLevel.Error).Select(notice => new BrokerComplaint(null, notice.Text))];
    }

    /// <inheritdoc/>
    public override string ToString() => Field is null ? Text : $"{Field}: {Text}";

    private static void Collect(JsonElement json, string? field, ImmutableArray<BrokerComplaint>.Builder complaints)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                Add(json.GetString()!, field, complaints);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in json.EnumerateArray())
                {
                    Collect(item, field, complaints);
                }

                break;
            case JsonValueKind.Object when (HalResource.Text(json, "detail") ?? HalResource.Text(json, "message") ?? HalResource.Text(json, "title")) is { } words:
                Add(words, HalResource.Text(json, "pointer")?.Trim('/').Replace('/', '.') ?? field, complaints);
                break;
            case JsonValueKind.Object:
                foreach (JsonProperty member in json.EnumerateObject())
                {
                    Collect(member.Value, field is null ? member.Name : $"{field}.{member.Name}", complaints);
                }

                break;
        }
    }

    private static void Add(string text, string? field, ImmutableArray<BrokerComplaint>.Builder complaints)
    {
        if (OneLine.Of(text) is { Length: > 0 } line)
        {
            complaints.Add(new BrokerComplaint(field, line));
        }
    }
}
