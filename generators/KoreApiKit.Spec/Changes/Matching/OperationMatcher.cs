using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Matching;

/// <summary>Pairs the parts of an operation that both documents have.</summary>
internal sealed class OperationMatcher(DocumentPair document, SchemaMatcher schemas, Action<ElementPair> visit)
{
    // OpenAPI 3.1.1, section 4.8.12.1: such header parameters are ignored.
    private static readonly HashSet<string> IgnoredHeaders =
        new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    private readonly MessageMatcher _messages = new(document, schemas, visit);

    public void Compare(OperationPair operation)
    {
        CompareParameters(operation);
        _messages.CompareBodies(operation);
        _messages.CompareResponses(operation);
        visit(new SecurityPair(operation, document));
        CompareOwnServers(operation);
        CompareCallbacks(operation);
    }

    /// <summary>Pairs servers by their URLs, and then those that are left in their order.</summary>
    public void CompareServers(ElementPair owner, IEnumerable<NamedPart> before, IEnumerable<NamedPart> now)
    {
        List<(NamedPart? Old, NamedPart? New)> pairs = [.. Pairing.By(before, now, server => ServerPair.AddressOf(server))];
        var removed = new Queue<NamedPart>(pairs.Where(pair => pair.New is null).Select(pair => pair.Old!));
        var added = new Queue<NamedPart>(pairs.Where(pair => pair.Old is null).Select(pair => pair.New!));
        var changed = new List<(NamedPart? Old, NamedPart? New)>();
        while (removed.Count > 0 && added.Count > 0)
        {
            changed.Add((removed.Dequeue(), added.Dequeue()));
        }

        foreach ((NamedPart? oldPart, NamedPart? newPart) in pairs.Where(pair => pair is { Old: not null, New: not null })
            .Concat(changed)
            .Concat(removed.Select(part => ((NamedPart?)part, (NamedPart?)null)))
            .Concat(added.Select(part => ((NamedPart?)null, (NamedPart?)part))))
        {
            var server = new ServerPair(owner, oldPart, newPart);
            visit(server);
            if (server.IsKept)
            {
                CompareVariables(server);
            }
        }
    }

    // Servers of an operation or its path replace the document's, which count where the other version has none of its own.
    private void CompareOwnServers(OperationPair operation)
    {
        if (!UsesDocumentServers(operation))
        {
            CompareServers(operation, ServersOf(operation.Old, document.Old, operation.Kind), ServersOf(operation.New, document.New, operation.Kind));
        }
    }

    /// <summary>Whether callers of both versions of an operation go to the servers of the document.</summary>
    public static bool UsesDocumentServers(OperationPair operation) => operation.Old.Servers.IsEmpty && operation.New.Servers.IsEmpty;

    private static IEnumerable<NamedPart> ServersOf(OpenApiOperation operation, OpenApiDocument document, OperationKind kind) =>
        operation.Servers.IsEmpty && kind == OperationKind.Path ? NamedParts.Servers(document) : NamedParts.Servers(operation);

    private void CompareVariables(ServerPair server)
    {
        foreach ((NamedPart? before, NamedPart? now) in
            Pairing.By(NamedParts.Members(server.Old["variables"]), NamedParts.Members(server.New["variables"]), part => part.Name))
        {
            visit(new ServerVariablePair(server, before, now));
        }
    }

    private void CompareCallbacks(OperationPair operation)
    {
        foreach ((NamedPart? before, NamedPart? now) in
            Pairing.By(NamedParts.Members(operation.OldField("callbacks")), NamedParts.Members(operation.NewField("callbacks")), part => part.Name))
        {
            visit(new InboundPair(operation, OperationKind.Callback, before, now));
        }
    }

    private void CompareParameters(OperationPair operation)
    {
        ImmutableArray<string> oldNames = PathTemplate.NamesIn(operation.Old.Path);
        ImmutableArray<string> newNames = PathTemplate.NamesIn(operation.New.Path);
        bool sameShape = oldNames.Length == newNames.Length;
        List<(OpenApiParameter? Old, OpenApiParameter? New)> pairs =
        [
            .. Pairing.By(
                operation.Old.Parameters.Where(IsRead),
                operation.New.Parameters.Where(IsRead),
                parameter => KeyOf(parameter, sameShape ? (operation.Old.Parameters.Contains(parameter) ? oldNames : newNames) : ImmutableArray<string>.Empty)),
        ];
        List<OpenApiParameter> added = [.. pairs.Where(pair => pair.Old is null).Select(pair => pair.New!)];
        var moved = new HashSet<OpenApiParameter>();
        foreach (OpenApiParameter removed in pairs.Where(pair => pair.New is null).Select(pair => pair.Old!))
        {
            if (added.Find(candidate => candidate.Name == removed.Name) is { } target)
            {
                added.Remove(target);
                moved.Add(removed);
                moved.Add(target);
                visit(new MovedParameterPair(operation, removed, target));
                schemas.Add(new ParameterPair(operation, removed, target), MessageMatcher.SchemaOf(removed), MessageMatcher.SchemaOf(target), operation.RequestDirection);
            }
        }

        foreach ((OpenApiParameter? before, OpenApiParameter? now) in pairs)
        {
            if (!moved.Contains((before ?? now)!))
            {
                CompareParameter(new ParameterPair(operation, before, now));
            }
        }
    }

    private void CompareParameter(ParameterPair parameter)
    {
        visit(parameter);
        if (parameter.IsKept)
        {
            schemas.Add(parameter, MessageMatcher.SchemaOf(parameter.Old), MessageMatcher.SchemaOf(parameter.New), parameter.Direction);
        }
    }

    private static bool IsRead(OpenApiParameter parameter) =>
        parameter.Place != ParameterPlace.Header || !IgnoredHeaders.Contains(parameter.Name);

    // A path parameter is known by its position in the template: its name is the document's own affair.
    private static string KeyOf(OpenApiParameter parameter, ImmutableArray<string> names) => parameter.Place switch
    {
        ParameterPlace.Path when names.IndexOf(parameter.Name) is >= 0 and int index => "path " + index.ToString(CultureInfo.InvariantCulture),
        ParameterPlace.Header => "Header " + parameter.Name.ToUpperInvariant(),
        _ => $"{parameter.Place} {parameter.Name}",
    };
}
