using System.Globalization;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Checks responses against a specification: status, headers, media type and body. Safe to use from several threads.</summary>
public sealed class ResponseChecker
{
    private readonly OperationMatcher _matcher;
    private readonly SchemaValidator _validator;
    private readonly BodyChecker _bodies;

    /// <summary>Makes a checker.</summary>
    /// <param name="specification">The specification that responses must keep to.</param>
    public ResponseChecker(ApiSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        _matcher = new OperationMatcher(specification.Document);
        _validator = specification.Document.CreateValidator();
        _bodies = new BodyChecker(_validator);
    }

    /// <summary>Checks the response to a request.</summary>
    /// <param name="method">The request's method, in upper case.</param>
    /// <param name="path">The request's path, without the query.</param>
    /// <param name="response">The response as it came.</param>
    /// <returns>The rules that the response breaks; empty for a good one.</returns>
    public IReadOnlyList<ContractViolation> Check(string method, string path, ResponseData response)
    {
        ArgumentNullException.ThrowIfNull(response);
        (_, OpenApiOperation? operation, _) = _matcher.Find(method, path);
        if (operation is null)
        {
            return [new("path", "", "paths", $"The specification has no operation {method} {path}.", "")];
        }

        if (Find(operation, response.StatusCode) is not { } described)
        {
            string statuses = string.Join(", ", operation.Responses.Select(entry => entry.Status));
            return [new("status", "", "responses", $"The status {response.StatusCode} is not one of {statuses}.", operation.MethodLocation.ToString())];
        }

        return
        [
            .. described.Headers.SelectMany(header => CheckHeader(header, response)),
            .. _bodies.Check(described.Content, response.Headers, response.Body, ValidationDirection.Response, described.StatusLocation),
        ];
    }

    /// <summary>The exact status wins over a range, and a range over <c>default</c> (OpenAPI 3.1, Responses Object).</summary>
    private static OpenApiResponse? Find(OpenApiOperation operation, int status)
    {
        string exact = status.ToString(CultureInfo.InvariantCulture);
        string range = exact[..1] + "XX";
        return operation.Responses.FirstOrDefault(response => response.Status == exact)
            ?? operation.Responses.FirstOrDefault(response => response.Status.Equals(range, StringComparison.OrdinalIgnoreCase))
            ?? operation.Responses.FirstOrDefault(response => response.Status == "default");
    }

    private IEnumerable<ContractViolation> CheckHeader(OpenApiParameter header, ResponseData response)
    {
        List<string> values = response.Headers.Values(header.Name, StringComparison.OrdinalIgnoreCase);
        if (values.Count == 0)
        {
            return header.Required
                ? [new("header " + header.Name, "", "required", $"The header '{header.Name}' is required.", header.Location.ToString())]
                : [];
        }

        return header.Schema is { } schema
            ? _validator.Validate(schema, ParameterNodes.Read(header, schema, values), ValidationDirection.Response)
                .Select(violation => new ContractViolation(
                    "header " + header.Name, violation.InstancePointer, violation.Keyword, violation.Message, violation.SchemaLocation.ToString()))
            : [];
    }
}
