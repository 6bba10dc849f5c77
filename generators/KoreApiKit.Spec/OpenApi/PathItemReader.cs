using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Reads Path Item Objects and their operations.</summary>
/// <param name="defaultSecurity">The document's own requirements.</param>
internal sealed class PathItemReader(
    OpenApiContext context,
    IMessageReader messages,
    SecurityReader security,
    ImmutableArray<OpenApiSecurityRequirement> defaultSecurity)
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal)
    {
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    };

    private readonly DeclaredParameters _declared = new(context, messages.Places);
    private readonly HashSet<SpecNode> _callbacksRead = [];
    private int _callbackDepth;

    /// <summary>The operations of callbacks met so far.</summary>
    public List<OpenApiOperation> CallbackOperations { get; } = [];

    /// <summary>Reads the path items of <c>paths</c> or <c>webhooks</c>.</summary>
    /// <param name="isPath">Whether the keys are path templates, which must agree with the path parameters.</param>
    public ImmutableArray<OpenApiOperation> ReadAll(NodeFields root, string key, bool isPath)
    {
        var operations = ImmutableArray.CreateBuilder<OpenApiOperation>();
        foreach ((MappingEntry entry, PlacedNode value) in root.NamedMembers(key))
        {
            foreach (OpenApiOperation operation in ReadItem(entry, value))
            {
                if (isPath)
                {
                    PathTemplate.Check(operation.Path, entry.KeyLocation, operation.Parameters, context.Findings);
                }

                operations.Add(operation);
            }
        }

        return operations.ToImmutable();
    }

    private IEnumerable<OpenApiOperation> ReadItem(MappingEntry path, PlacedNode value)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (context.Follow(value, path.Key) is not { } item)
        {
            yield break;
        }

        // A path item may refer to another and have fields of its own beside that, which come first.
        NodeFields own = NodeFields.Of(value, path.Key, context.Findings)!;
        NodeFields[] parts = ReferenceEquals(own.Node, item.Node) ? [item] : [own, item];
        List<DeclaredParameter> shared = parts.AsEnumerable().Reverse().Select(_declared.Read).Aggregate((inherited, nearer) => DeclaredParameters.Merge(inherited, nearer));
        ImmutableArray<OpenApiServer> servers = parts
            .Select(part => ServerReader.Read(part, context.Findings))
            .Aggregate((first, second) => first.IsEmpty ? second : first);
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach ((MappingEntry entry, PlacedNode place) in parts.SelectMany(part => part.Members()))
        {
            if (Methods.Contains(entry.Key) && read.Add(entry.Key) && NodeFields.Of(place, entry.Key, context.Findings) is { } operation)
            {
                yield return ReadOperation(path.Key, entry, operation, shared, servers) with { Method = entry.Key.ToUpperInvariant() };
            }
        }

        // OpenAPI 3.2, 4.9: the keys are methods with the capitals that are sent.
        foreach ((MappingEntry entry, PlacedNode place) in item.NamedMembers("additionalOperations"))
        {
            if (NodeFields.Of(place, entry.Key, context.Findings) is { } operation)
            {
                yield return ReadOperation(path.Key, entry, operation, shared, servers);
            }
        }
    }

    private OpenApiOperation ReadOperation(
        string path,
        MappingEntry method,
        NodeFields fields,
        List<DeclaredParameter> shared,
        ImmutableArray<OpenApiServer> servers)
    {
        List<DeclaredParameter> declared = DeclaredParameters.Merge(shared, _declared.Read(fields));
        (ImmutableArray<OpenApiParameter> parameters, OpenApiRequestBody? body) = messages.ReadRequest(fields, declared);
        ImmutableArray<OpenApiServer> own = ServerReader.Read(fields, context.Findings);
        ReadCallbacks(fields);
        return new OpenApiOperation
        {
            Node = fields.Node,
            MethodLocation = method.KeyLocation,
            Path = path,
            Method = method.Key,
            OperationId = fields.String("operationId"),
            OperationIdLocation = fields.Node["operationId"]?.Location,
            Summary = fields.String("summary"),
            Description = fields.String("description"),
            Deprecated = fields.Flag("deprecated"),
            Tags = fields.Strings("tags"),
            Parameters = parameters,
            RequestBody = body,
            Responses = ReadResponses(fields),
            Security = security.ReadRequirements(fields) ?? defaultSecurity,
            Servers = own.IsEmpty ? servers : own,
        };
    }

    private ImmutableArray<OpenApiResponse> ReadResponses(NodeFields operation)
    {
        var responses = ImmutableArray.CreateBuilder<OpenApiResponse>();
        foreach ((MappingEntry entry, PlacedNode value) in operation.NamedMembers("responses"))
        {
            if (StatusKeys.Normalize(entry.Key) is not { } status)
            {
                context.Findings.Add(FindingDescriptors.InvalidStatus, entry.KeyLocation, entry.Key);
            }
            else if (context.Follow(value, entry.Key) is { } response)
            {
                responses.Add(messages.ReadResponse(operation, response, status, entry));
            }
        }

        return responses.ToImmutable();
    }

    private void ReadCallbacks(NodeFields operation)
    {
        foreach ((MappingEntry name, PlacedNode value) in operation.NamedMembers("callbacks"))
        {
            if (context.Follow(value, name.Key) is not { } callback)
            {
                continue;
            }

            foreach ((MappingEntry expression, PlacedNode item) in callback.Members())
            {
                // A callback may lead, over references, to the path item that declares it.
                if (!expression.Key.StartsWith("x-", StringComparison.Ordinal)
                    && context.Follow(item, expression.Key) is { } followed
                    && _callbacksRead.Add(followed.Node))
                {
                    ReadCallback(expression, followed.Place);
                }
            }
        }
    }

    private void ReadCallback(MappingEntry expression, PlacedNode item)
    {
        if (_callbackDepth == ReadingLimits.Depth)
        {
            ReadingLimits.ReportCallbacks(context.Findings, expression.KeyLocation);
            return;
        }

        _callbackDepth++;
        CallbackOperations.AddRange(ReadItem(expression, item));
        _callbackDepth--;
    }
}
