using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Reads requests and responses of OpenAPI 3.</summary>
internal sealed class MessageReader : IMessageReader
{
    private readonly OpenApiContext _context;
    private readonly MediaTypeReader _mediaTypes;
    private readonly ParameterReader _parameters;

    public MessageReader(OpenApiContext context)
    {
        _context = context;
        var examples = new ExampleReader(context);
        _mediaTypes = new MediaTypeReader(context, examples);
        _parameters = new ParameterReader(context, examples, _mediaTypes);
    }

    public IReadOnlyList<string> Places { get; } = ["path", "query", "header", "cookie", "querystring"];

    public (ImmutableArray<OpenApiParameter> Parameters, OpenApiRequestBody? Body) ReadRequest(
        NodeFields operation, IReadOnlyList<DeclaredParameter> declared) =>
        (declared.Select(_parameters.Read).ToImmutableArray(), ReadBody(operation));

    public OpenApiResponse ReadResponse(NodeFields operation, NodeFields response, string status, MappingEntry entry)
    {
        if (!response.Has("description"))
        {
            response.ReportMissing("response", "description", "it has none");
        }

        return new OpenApiResponse(
            response.Node,
            status,
            entry.KeyLocation,
            response.String("description"),
            _parameters.ReadHeaders(response),
            _mediaTypes.Read(response, "content", _parameters.ReadHeaders));
    }

    private OpenApiRequestBody? ReadBody(NodeFields operation)
    {
        if (operation.Value("requestBody") is not { } value || _context.Follow(value, "requestBody") is not { } body)
        {
            return null;
        }

        if (!body.Has("content"))
        {
            body.ReportMissing("request body", "content", "the body was left out");
            return null;
        }

        return new OpenApiRequestBody(
            body.Node,
            body.String("description"),
            body.Flag("required"),
            _mediaTypes.Read(body, "content", _parameters.ReadHeaders));
    }
}
