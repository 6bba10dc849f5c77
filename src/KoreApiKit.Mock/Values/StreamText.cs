using KoreApiKit.Contracts.Checks;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Values;

/// <summary>Writes items as the text of a stream: server-sent events, JSON text sequences (RFC 7464), or JSON values in lines.</summary>
internal static class StreamText
{
    public static string Of(string mediaType, IEnumerable<SpecNode> items)
    {
        string name = MediaTypes.NameOf(mediaType).ToLowerInvariant();
        return string.Concat(items.Select(item => name switch
        {
            "text/event-stream" => string.Concat(TextOf(item).Split('\n').Select(line => "data: " + line + "\n")) + "\n",
            "application/json-seq" => "\u001e" + NodeJson.Of(item) + "\n",
            _ => NodeJson.Of(item) + "\n",
        }));
    }

    private static string TextOf(SpecNode item) => item is ScalarNode { Kind: ScalarKind.String } text ? text.Text : NodeJson.Of(item);
}
