using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes the client: its operations in groups, and what its options hold.</summary>
internal sealed class ClientBuilder
{
    private const string Suffix = "Client";

    // The names of files begin with it, and they have at most 255 bytes.
    private const int MaxNameLength = 100;

    private readonly ModelScope _scope;
    private readonly string _name;
    private readonly ParameterBuilder _parameters;
    private readonly ContentBuilder _contents;
    private readonly ResponseBuilder _responses;
    private readonly SecurityBuilder _security;
    private readonly ErrorCollector _errors;

    public ClientBuilder(ModelScope scope, TypeBuilder types, string name, IReadOnlyCollection<string> typeNames)
    {
        _scope = scope;
        _name = name;
        _parameters = new ParameterBuilder(scope, types);
        _contents = new ContentBuilder(scope, types);
        _errors = new ErrorCollector(typeNames, name);
        _responses = new ResponseBuilder(types, _contents, _errors);
        _security = new SecurityBuilder(scope.Document, scope.Findings);
    }

    /// <summary>The client's name: the option, or the document's title.</summary>
    public static string NameOf(OpenApiDocument document, GenerationOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.ClientName))
        {
            return IdentifierText.Pascal(options.ClientName!);
        }

        string name = IdentifierText.Pascal(string.IsNullOrWhiteSpace(document.Info.Title) ? "Api" : document.Info.Title);
        return name.EndsWith(Suffix, StringComparison.Ordinal) && name.Length <= MaxNameLength
            ? name
            : IdentifierText.Shorten(name, MaxNameLength - Suffix.Length) + Suffix;
    }

    public ClientModel Build(IReadOnlyDictionary<OpenApiOperation, string> operations)
    {
        var taken = new HashSet<string>(operations.Values, StringComparer.OrdinalIgnoreCase);
        var headers = new HeaderCollector();
        (string Group, OperationModel Operation)[] built =
        [
            .. operations
                .OrderBy(named => named.Value, StringComparer.Ordinal)
                .SelectMany(named => OperationVariants.Of(Build(named.Key, named.Value), taken).Select(operation => (GroupOf(named.Key), operation))),
        ];
        headers.Add(built.SelectMany(named => named.Operation.Responses));
        OperationGroupModel[] groups =
        [
            .. built.GroupBy(named => named.Group, StringComparer.OrdinalIgnoreCase)
                .Select(group => new OperationGroupModel(
                    group.Select(named => named.Group).OrderBy(name => name, StringComparer.Ordinal).First(),
                    group.Select(named => named.Operation).ToEquatableArray()))
                .OrderBy(group => group.Name, StringComparer.Ordinal),
        ];
        EquatableArray<ClientOptionModel> options = _parameters.Options.ToEquatableArray();
        OpenApiInfo info = _scope.Document.Info;
        return new ClientModel(
            _name,
            Documentation.Of(info.Title, info.Description, _scope.Sources.OfDocument("")),
            ServerAddress.Of(_scope.Document.Servers.IsEmpty ? null : _scope.Document.Servers[0]),
            options,
            _security.Schemes(options.Select(option => option.Name)),
            _errors.Errors.ToEquatableArray(),
            groups.ToEquatableArray())
        {
            Servers = ServerBuilder.Build(_scope.Document.Servers),
            Headers = headers.Headers.ToEquatableArray(),
        };
    }

    private string GroupOf(OpenApiOperation operation) =>
        operation.Tags.IsEmpty || string.IsNullOrWhiteSpace(operation.Tags[0]) ? _name : IdentifierText.Pascal(operation.Tags[0]);

    private OperationModel Build(OpenApiOperation operation, string name)
    {
        _scope.CancellationToken.ThrowIfCancellationRequested();
        EquatableArray<ParameterModel> parameters = _parameters.Build(operation);
        BodyModel? body = operation.RequestBody is { } request && !request.Content.IsEmpty
            ? new BodyModel("body", request.Required, _contents.Build(request.Content, isRequest: true), Documentation.Of(request.Description, null, null))
            : null;
        return new OperationModel(
            name,
            string.IsNullOrWhiteSpace(operation.OperationId) ? name : operation.OperationId!,
            operation.Method,
            operation.Path,
            PathTemplate.Split(operation.Path),
            parameters,
            body,
            _responses.Build(operation),
            _security.Build(operation),
            operation.Deprecated,
            Documentation.Of(operation.Summary, operation.Description, _scope.Sources.OfDocument(PointerOf(operation))))
        {
            Server = OwnServer(operation),
        };
    }

    private string? OwnServer(OpenApiOperation operation)
    {
        OpenApiServer? common = _scope.Document.Servers.IsEmpty ? null : _scope.Document.Servers[0];
        if (operation.Servers.IsEmpty || operation.Servers[0].Url == (common?.Url ?? "/"))
        {
            return null;
        }

        string? server = ServerAddress.OfOperation(operation.Servers[0]);
        if (server is null)
        {
            _scope.Findings.Add(
                FindingDescriptors.NotSupported,
                operation.MethodLocation,
                $"The operation's own server '{operation.Servers[0].Url}' is neither an absolute address nor a path and is not used; it is sent to the client's base address");
        }

        return server;
    }

    private static string PointerOf(OpenApiOperation operation) =>
        "/paths/" + operation.Path.Replace("~", "~0").Replace("/", "~1") + "/" + operation.Method.ToLowerInvariant();
}
