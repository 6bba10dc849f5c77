using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Matching;

/// <summary>Pairs the parts of two documents, from the root down, and shows every pair to a visitor once.</summary>
internal sealed class DocumentMatcher
{
    private readonly DocumentPair _document;
    private readonly Action<ElementPair> _visit;
    private readonly SchemaMatcher _schemas;
    private readonly OperationMatcher _operations;

    /// <param name="visit">Called once for every pair.</param>
    /// <param name="mostPairs">How many pairs of schemas are compared at the most.</param>
    public DocumentMatcher(DocumentPair document, Action<ElementPair> visit, int mostPairs, CancellationToken cancellationToken)
    {
        _document = document;
        _visit = visit;
        _schemas = new SchemaMatcher(document, visit, mostPairs, cancellationToken);
        _operations = new OperationMatcher(document, _schemas, visit);
    }

    /// <summary>Visits all pairs but that of the documents themselves.</summary>
    /// <returns>Whether all schemas could be compared within the limits.</returns>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public bool Run()
    {
        VisitAll(
            NamedParts.Items(_document.OldField("tags"), "name"),
            NamedParts.Items(_document.NewField("tags"), "name"),
            (before, now) => new TagPair(_document, before, now));
        CompareSecuritySchemes();
        ComparePaths();
        CompareInbound();
        CompareComponents();
        _schemas.Run();
        return !_schemas.IsIncomplete;
    }

    private void VisitAll(IEnumerable<NamedPart> before, IEnumerable<NamedPart> now, Func<NamedPart?, NamedPart?, ElementPair> create)
    {
        foreach ((NamedPart? oldPart, NamedPart? newPart) in Pairing.By(before, now, part => part.Name))
        {
            _visit(create(oldPart, newPart));
        }
    }

    private void CompareSecuritySchemes()
    {
        foreach ((NamedPart? before, NamedPart? now) in Pairing.By(
            NamedParts.SecuritySchemes(_document.Old), NamedParts.SecuritySchemes(_document.New), part => part.Name))
        {
            var scheme = new SchemePair(_document, before, now);
            _visit(scheme);
            if (scheme.IsKept && !scheme.Differs("type"))
            {
                VisitAll(NamedParts.Flows(scheme.Old), NamedParts.Flows(scheme.New), (oldFlow, newFlow) => new FlowPair(scheme, oldFlow, newFlow));
            }
        }
    }

    private void ComparePaths()
    {
        List<PathPart> before = PathsOf(_document.Old);
        List<PathPart> now = PathsOf(_document.New);
        List<PathPair> paths = [.. Pairing.By(before, now, path => PathShape.Of(path.Template)).Select(pair => new PathPair(_document, pair.Old, pair.New))];
        var operations = paths.SelectMany(OperationsOf).ToList();
        HashSet<OpenApiOperation> moved = CompareMoved(operations);
        foreach (PathPair path in paths)
        {
            if (path.IsKept || !(path.IsAdded ? path.New : path.Old).Operations.All(moved.Contains))
            {
                _visit(path);
            }
        }

        foreach (OperationPair operation in operations.Where(operation => !moved.Contains(operation.Known)))
        {
            CompareOperation(operation);
        }

        CompareServers(operations);
    }

    // Where every operation has servers of its own in one of the versions, nobody is left to miss those of the document.
    private void CompareServers(List<OperationPair> operations)
    {
        List<OperationPair> kept = operations.FindAll(operation => operation.IsKept);
        if (kept.Count == 0 || kept.Exists(OperationMatcher.UsesDocumentServers))
        {
            _operations.CompareServers(_document, NamedParts.Servers(_document.Old), NamedParts.Servers(_document.New));
        }
    }

    // An id that stands on one side only as well is a new or removed operation; on both sides, the operation has moved.
    private HashSet<OpenApiOperation> CompareMoved(List<OperationPair> operations)
    {
        var moved = new HashSet<OpenApiOperation>();
        Dictionary<string, OperationPair> added = operations
            .Where(operation => operation.IsAdded && operation.New.OperationId is not null)
            .GroupBy(operation => operation.New.OperationId!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (OperationPair removed in operations.Where(operation => operation.IsRemoved))
        {
            if (removed.Old.OperationId is { } id && added.TryGetValue(id, out OperationPair? target) && moved.Add(target.New))
            {
                moved.Add(removed.Old);
                CompareOperation(new OperationPair(removed.Parent!, removed.Old, target.New, OperationKind.Path));
            }
        }

        return moved;
    }

    private static IEnumerable<OperationPair> OperationsOf(PathPair path) =>
        Pairing.By(
                path.IsAdded ? ImmutableArray<OpenApiOperation>.Empty : path.Old.Operations,
                path.IsRemoved ? ImmutableArray<OpenApiOperation>.Empty : path.New.Operations,
                operation => operation.Method)
            .Select(pair => new OperationPair(path, pair.Old, pair.New, OperationKind.Path));

    private void CompareOperation(OperationPair operation)
    {
        _visit(operation);
        if (operation.IsKept)
        {
            _operations.Compare(operation);
        }
    }

    private static List<PathPart> PathsOf(OpenApiDocument document)
    {
        var paths = document.Node["paths"] as MappingNode;
        return
        [
            .. document.Operations.GroupBy(operation => operation.Path, StringComparer.Ordinal).Select(group =>
            {
                MappingEntry? entry = paths?.Find(group.Key);
                return new PathPart(
                    group.Key, entry?.Value ?? group.First().Node, entry?.KeyLocation ?? group.First().MethodLocation, group.ToImmutableArray());
            }),
        ];
    }

    private void CompareInbound()
    {
        var webhooks = Pairing.By(NamedParts.Members(_document.OldField("webhooks")), NamedParts.Members(_document.NewField("webhooks")), part => part.Name).ToList();
        foreach ((NamedPart? before, NamedPart? now) in webhooks)
        {
            _visit(new InboundPair(_document, OperationKind.Webhook, before, now));
        }

        var names = new HashSet<string>(webhooks.Select(pair => (pair.Old ?? pair.New)!.Name), StringComparer.Ordinal);

        // Where all of a webhook or callback came or went, that was said already.
        var oldPaths = new HashSet<string>(_document.Old.InboundOperations.Select(operation => operation.Path), StringComparer.Ordinal);
        var newPaths = new HashSet<string>(_document.New.InboundOperations.Select(operation => operation.Path), StringComparer.Ordinal);
        foreach ((Numbered? before, Numbered? now) in Pairing.By(NumberedOf(_document.Old), NumberedOf(_document.New), operation => operation.Key))
        {
            OpenApiOperation known = (before ?? now)!.Operation;
            OperationKind kind = names.Contains(known.Path) ? OperationKind.Webhook : OperationKind.Callback;
            if ((before is not null && now is not null) || (before is null ? oldPaths : newPaths).Contains(known.Path))
            {
                CompareOperation(new OperationPair(_document, before?.Operation, now?.Operation, kind));
            }
        }
    }

    private void CompareComponents()
    {
        bool hasOperations = !_document.Old.Operations.IsEmpty || !_document.New.Operations.IsEmpty;
        Dictionary<string, JsonSchema> before = SchemasOf(_document.Old);
        Dictionary<string, JsonSchema> now = SchemasOf(_document.New);
        foreach ((NamedPart? oldPart, NamedPart? newPart) in
            Pairing.By(NamedParts.Schemas(_document.Old), NamedParts.Schemas(_document.New), part => part.Name))
        {
            var component = new ComponentPair(_document, oldPart, newPart);
            _visit(component);

            // Nobody knows which way the data of a mere library of schemas travels.
            if (component.IsKept && !hasOperations)
            {
                _schemas.Add(component, before[component.Name], now[component.Name], ChangeDirection.Request);
                _schemas.Add(component, before[component.Name], now[component.Name], ChangeDirection.Response);
            }
        }
    }

    private static Dictionary<string, JsonSchema> SchemasOf(OpenApiDocument document)
    {
        var schemas = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (SchemaProperty schema in document.Schemas)
        {
            schemas[schema.Name] = schema.Schema;
        }

        return schemas;
    }

    // Several operations may declare a callback with the same expression.
    private static IEnumerable<Numbered> NumberedOf(OpenApiDocument document) =>
        document.InboundOperations
            .GroupBy(operation => $"{operation.Method} {operation.Path}", StringComparer.Ordinal)
            .SelectMany(group => group.Select((operation, index) => new Numbered(group.Key + index.ToString(CultureInfo.InvariantCulture), operation)));

    private sealed record Numbered(string Key, OpenApiOperation Operation);
}
