using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Checks;

/// <summary>
/// Checks requests against a specification: path, method, parameters, media type and body. Credentials are not checked:
/// what a good one is, the specification cannot say. Safe to use from several threads.
/// </summary>
public sealed class RequestChecker
{
    private readonly OperationMatcher _matcher;
    private readonly ParameterChecker _parameters;
    private readonly BodyChecker _bodies;

    /// <summary>Makes a checker.</summary>
    /// <param name="specification">The specification that requests must keep to.</param>
    public RequestChecker(ApiSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        SchemaValidator validator = specification.Document.CreateValidator();
        _matcher = new OperationMatcher(specification.Document);
        _parameters = new ParameterChecker(validator);
        _bodies = new BodyChecker(validator);
    }

    /// <summary>Checks a request. The path includes that of a server, such as <c>/v1</c>, where the specification names one.</summary>
    /// <param name="request">The request as it came.</param>
    public RequestCheckResult Check(RequestData request)
    {
        ArgumentNullException.ThrowIfNull(request);
        OperationMatch match = _matcher.Find(request.Method, request.Path, request.Query, request.Headers);
        Dictionary<string, string> pathParameters = match.PathParameters
            .ToDictionary(pair => pair.Key, pair => Uri.UnescapeDataString(pair.Value), StringComparer.Ordinal);
        return new RequestCheckResult(match.Kind, match.Operation?.OperationId, pathParameters, Violations(request, match));
    }

    /// <summary>The rules that a request breaks whose operation is known; none where there is no operation.</summary>
    internal IReadOnlyList<ContractViolation> Violations(RequestData request, OperationMatch match) => match.Operation is not { } operation
        ? []
        :
        [
            .. operation.Parameters.SelectMany(parameter => CheckParameter(parameter, request, match)),
            .. CheckBody(operation, request),
        ];

    private IEnumerable<ContractViolation> CheckParameter(OpenApiParameter parameter, RequestData request, OperationMatch match)
    {
        string place = parameter.Place.ToString().ToLowerInvariant() + " " + parameter.Name;
        return ParameterTexts.Find(parameter, request, match) is { } text
            ? _parameters.Check(parameter, place, text, ValidationDirection.Request)
            : [];
    }

    private IEnumerable<ContractViolation> CheckBody(OpenApiOperation operation, RequestData request)
    {
        if (operation.RequestBody is not { } body)
        {
            return [];
        }

        if (request.Body.IsEmpty)
        {
            return body.Required ? [new("body", "", "required", "The body is required.", body.Node.Location.ToString())] : [];
        }

        return _bodies.Check(body.Content, request.Headers, request.Body, ValidationDirection.Request, body.Node.Location);
    }
}
