using System.Text.Json;

namespace KoreApiKit.Contracts.Broker;

/// <summary>A link of a resource.</summary>
/// <param name="Template">Its address, perhaps with variables, perhaps relative to the resource.</param>
/// <param name="Name">Its name, or null.</param>
internal sealed record HalLink(string Template, string? Name);

/// <summary>A resource in HAL (draft-kelly-json-hal): JSON with links under <c>_links</c> and resources under <c>_embedded</c>.</summary>
/// <param name="Address">Where it was read, against which its links are resolved.</param>
/// <param name="Json">The whole of it.</param>
internal sealed record HalResource(Uri Address, JsonElement Json)
{
    /// <summary>The links of a relation, in order: none, one or an array.</summary>
    public IReadOnlyList<HalLink> Links(string relation) => Member(Member(Json, "_links"), relation) switch
    {
        { ValueKind: JsonValueKind.Array } links => [.. links.EnumerateArray().Select(LinkOf).OfType<HalLink>()],
        { } link => LinkOf(link) is { } one ? [one] : [],
        null => [],
    };

    /// <summary>Whether a link of this relation exists.</summary>
    public bool Has(string relation) => Links(relation).Count > 0;

    /// <summary>The address that the first link of a relation leads to.</summary>
    /// <exception cref="BrokerException">There is no such link, or it leads nowhere.</exception>
    public Uri Follow(string relation, params IEnumerable<KeyValuePair<string, string>> values) => Links(relation) is [var link, ..]
        ? Resolve(link, relation, values)
        : throw new BrokerException(
            BrokerFailure.Answer, $"the broker offers no '{relation}' at {Address.AbsoluteUri}; it is older than this needs, or no Pact Broker");

    /// <summary>The address that a link leads to.</summary>
    /// <exception cref="BrokerException">It is no address.</exception>
    public Uri Resolve(HalLink link, string relation, params IEnumerable<KeyValuePair<string, string>> values) =>
        Uri.TryCreate(Address, LinkTemplate.Expand(link.Template, values), out Uri? target)
        && (target.Scheme == Uri.UriSchemeHttp || target.Scheme == Uri.UriSchemeHttps)
            ? target
            : throw new BrokerException(BrokerFailure.Answer, $"the broker's link '{relation}' leads to '{link.Template}', which is no address");

    /// <summary>The resources embedded under a name, in order.</summary>
    public IReadOnlyList<HalResource> Embedded(string name) =>
        Member(Member(Json, "_embedded"), name) is { ValueKind: JsonValueKind.Array } items
            ? [.. items.EnumerateArray().Select(item => new HalResource(Address, item))]
            : [];

    /// <summary>A member of an object; null where there is none, or where it is <c>null</c>, or where this is no object.</summary>
    public static JsonElement? Member(JsonElement? json, string name) =>
        json is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>A member that is a text; null otherwise.</summary>
    public static string? Text(JsonElement? json, string name) =>
        Member(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>A member that is true or false; null otherwise.</summary>
    public static bool? Flag(JsonElement? json, string name) => Member(json, name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static HalLink? LinkOf(JsonElement link) => Text(link, "href") is { } template ? new HalLink(template, Text(link, "name")) : null;
}
