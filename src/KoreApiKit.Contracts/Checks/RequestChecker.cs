using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Checks;

/// <summary>
/// Checks requests against a specification: path, method, parameters, media type and body. Credentials are not checked:
/// what a good one is, the specification cannot say. Safe to use from several threads.
/// </summary>
public sealed class RequestChecker
{
    private readonly OperationMatcher _matcher;
    private readonly SchemaValidator _validator;
    private readonly BodyChecker _bodies;

    /// <summary>Makes a checker.</summary>
    /// <param name="specification">The specification that requests must keep to.</param>
    public RequestChecker(ApiSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        _matcher = new OperationMatcher(specification.Document);
        _validator = specification.Document.CreateValidator();
        _bodies = new BodyChecker(_validator);
    }

    /// <summary>Checks a request.</summary>
    /// <param name="request">The request as it came.</param>
    public RequestCheckResult Check(RequestData request)
    {
        ArgumentNullException.ThrowIfNull(request);
        (RequestMatch match, OpenApiOperation? operation, Dictionary<string, string> pathParameters) =
            _matcher.Find(request.Method, request.Path);
        return operation is null
            ? new RequestCheckResult(match, null, pathParameters, [])
            : new RequestCheckResult(
                match,
                operation.OperationId,
                pathParameters,
                [
                    .. operation.Parameters.SelectMany(parameter => CheckParameter(parameter, request, pathParameters)),
                    .. CheckBody(operation, request),
                ]);
    }

    private IEnumerable<ContractViolation> CheckParameter(
        OpenApiParameter parameter, RequestData request, Dictionary<string, string> pathParameters)
    {
        (string place, List<string> values) = parameter.Place switch
        {
            ParameterPlace.Path => ("path", pathParameters.TryGetValue(parameter.Name, out string? value) ? [value] : []),
            ParameterPlace.Query => ("query", request.Query.Values(parameter.Name, StringComparison.Ordinal)),
            ParameterPlace.Header => ("header", request.Headers.Values(parameter.Name, StringComparison.OrdinalIgnoreCase)),
            _ => ("", new List<string>()),
        };
        if (place.Length == 0)
        {
            return [];
        }

        place += " " + parameter.Name;
        if (values.Count == 0)
        {
            return parameter.Required
                ? [new(place, "", "required", $"The parameter '{parameter.Name}' is required.", parameter.Location.ToString())]
                : [];
        }

        return parameter.Schema is { } schema ? CheckValue(parameter, schema, values, place) : [];
    }

    private IEnumerable<ContractViolation> CheckValue(
        OpenApiParameter parameter, JsonSchema schema, List<string> values, string place) =>
        _validator.Validate(schema, ParameterNodes.Read(parameter, schema, values), ValidationDirection.Request)
            .Select(violation => new ContractViolation(
                place, violation.InstancePointer, violation.Keyword, violation.Message, violation.SchemaLocation.ToString()));

    private IEnumerable<ContractViolation> CheckBody(OpenApiOperation operation, RequestData request)
    {
        if (operation.RequestBody is not { } body)
        {
            return [];
        }

        SpecLocation place = body.Node.Location;
        if (request.Body.IsEmpty)
        {
            return body.Required ? [new("body", "", "required", "The request needs a body.", place.ToString())] : [];
        }

        return _bodies.Check(body.Content, request.Headers, request.Body, ValidationDirection.Request, place);
    }
}
