using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>A part that is known by a name and whose fields are looked at as they are written.</summary>
/// <param name="Location">The place of the name.</param>
internal sealed record NamedPart(string Name, SpecNode Node, SpecLocation Location)
{
    public SpecNode? this[string field] => (Node as MappingNode)?[field];

    /// <summary>The text of a scalar field, or null.</summary>
    public string? Text(string field) => (this[field] as ScalarNode)?.Text;
}

/// <summary>A pair of named parts.</summary>
/// <param name="what">How messages name the kind of part, such as <c>link</c>.</param>
internal abstract class NamedPair(ElementPair parent, string what, NamedPart? oldPart, NamedPart? newPart)
    : ElementPair<NamedPart>(parent, oldPart, newPart, part => new Element(part.Node, part.Location))
{
    public override ChangeDirection Direction => Parent!.Direction;

    public string Name => (IsAdded ? New : Old).Name;

    public override string? Label => Parent!.Label is { } label ? $"{label} {what} '{Name}'" : $"{what} '{Name}'";

    /// <summary>Whether a scalar field is in both documents and differs.</summary>
    public bool Differs(string field) => IsKept && Old.Text(field) is { } before && New.Text(field) is { } after && before != after;
}

/// <summary>A link of a response.</summary>
internal sealed class LinkPair(ResponsePair response, NamedPart? oldPart, NamedPart? newPart)
    : NamedPair(response, "link", oldPart, newPart);

/// <summary>A tag of the document.</summary>
internal sealed class TagPair(DocumentPair document, NamedPart? oldPart, NamedPart? newPart)
    : NamedPair(document, "tag", oldPart, newPart);

/// <summary>A named callback of an operation, or a named webhook of the document.</summary>
internal sealed class InboundPair(ElementPair parent, OperationKind kind, NamedPart? oldPart, NamedPart? newPart)
    : NamedPair(parent, kind == OperationKind.Webhook ? "webhook" : "callback", oldPart, newPart)
{
    public OperationKind Kind { get; } = kind;

    public override ChangeDirection Direction => ChangeDirection.Response;
}

/// <summary>A named schema of the document.</summary>
internal sealed class ComponentPair(DocumentPair document, NamedPart? oldPart, NamedPart? newPart)
    : NamedPair(document, "schema", oldPart, newPart);

/// <summary>A security scheme of the document.</summary>
internal sealed class SchemePair(DocumentPair document, NamedPart? oldPart, NamedPart? newPart)
    : NamedPair(document, "security scheme", oldPart, newPart);

/// <summary>A flow of an OAuth 2.0 scheme.</summary>
internal sealed class FlowPair(SchemePair scheme, NamedPart? oldPart, NamedPart? newPart)
    : NamedPair(scheme, "flow", oldPart, newPart);

/// <summary>A server of the document or of an operation, by its URL.</summary>
internal sealed class ServerPair(ElementPair owner, NamedPart? oldPart, NamedPart? newPart)
    : NamedPair(owner, "server", oldPart, newPart)
{
    /// <summary>The address of a server. RFC 3986, section 6.2.2.1: its scheme and its host mean the same in any case.</summary>
    public static string AddressOf(NamedPart server)
    {
        string url = server.Name;
        int colon = url.IndexOf("://", StringComparison.Ordinal);
        int path = colon < 0 ? 0 : url.IndexOf('/', colon + 3);
        string host = path < 0 ? url : url.Substring(0, path);
        return host.IndexOf('{') < 0 ? host.ToLowerInvariant() + url.Substring(host.Length) : url;
    }
}

/// <summary>A variable of a server's URL.</summary>
internal sealed class ServerVariablePair(ServerPair server, NamedPart? oldPart, NamedPart? newPart)
    : NamedPair(server, "variable", oldPart, newPart);
