using System.Globalization;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Checks responses against a specification: status, headers, media type and body. Safe to use from several threads.</summary>
public sealed class ResponseChecker
{
    private readonly OpenApiDocument _document;
    private readonly OperationMatcher _matcher;
    private readonly ParameterChecker _headers;
    private readonly BodyChecker _bodies;

    /// <summary>Makes a checker.</summary>
    /// <param name="specification">The specification that responses must keep to.</param>
    public ResponseChecker(ApiSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        _document = specification.Document;
        SchemaValidator validator = _document.CreateValidator();
        _matcher = new OperationMatcher(_document);
        _headers = new ParameterChecker(validator);
        _bodies = new BodyChecker(validator);
    }

    /// <summary>Checks the response to a request.</summary>
    /// <param name="method">The request's method, in upper case.</param>
    /// <param name="path">The request's path, percent-encoded, without the query.</param>
    /// <param name="response">The response as it came.</param>
    /// <returns>The rules that the response breaks; empty for a good one.</returns>
    public IReadOnlyList<ContractViolation> Check(string method, string path, ResponseData response) =>
        Check(method, path, [], response);

    /// <summary>Checks the response to a request whose query tells which of several operations of one path it is.</summary>
    /// <param name="method">The request's method, in upper case.</param>
    /// <param name="path">The request's path, percent-encoded, without the query.</param>
    /// <param name="query">The request's query parameters, decoded.</param>
    /// <param name="response">The response as it came.</param>
    /// <returns>The rules that the response breaks; empty for a good one.</returns>
    public IReadOnlyList<ContractViolation> Check(string method, string path, IReadOnlyList<NameValue> query, ResponseData response)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(response);
        if (_matcher.Find(method, path, query, []).Operation is not { } operation)
        {
            string paths = (_document.Node.Find("paths")?.KeyLocation ?? _document.Node.Location).ToString();
            return [new("path", "", "paths", $"The specification has no operation {method} {path}.", paths)];
        }

        if (Find(operation, response.StatusCode) is not { } described)
        {
            string statuses = string.Join(", ", operation.Responses.Select(entry => entry.Status));
            return [new("status", "", "responses", $"The status {response.StatusCode} is not one of {statuses}.", operation.MethodLocation.ToString())];
        }

        return [.. described.Headers.SelectMany(header => CheckHeader(header, response)), .. CheckBody(method, described, response)];
    }

    /// <summary>The exact status wins over a range, and a range over <c>default</c> (OpenAPI 3.1.1, section 4.8.16).</summary>
    internal static OpenApiResponse? Find(OpenApiOperation operation, int status)
    {
        string exact = status.ToString(CultureInfo.InvariantCulture);
        string range = exact[..1] + "XX";
        return operation.Responses.FirstOrDefault(response => response.Status == exact)
            ?? operation.Responses.FirstOrDefault(response => response.Status == range)
            ?? operation.Responses.FirstOrDefault(response => response.Status == "default");
    }

    // OpenAPI 3.1.1, section 4.8.17.1: a header named Content-Type is ignored, since the media types say it.
    private IEnumerable<ContractViolation> CheckHeader(OpenApiParameter header, ResponseData response) =>
        header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            ? []
            : _headers.Check(
                header,
                "header " + header.Name,
                ParameterText.Of(response.Headers.Values(header.Name, StringComparison.OrdinalIgnoreCase)),
                ValidationDirection.Response);

    private IEnumerable<ContractViolation> CheckBody(string method, OpenApiResponse described, ResponseData response)
    {
        if (described.Content.IsEmpty || method == "HEAD")
        {
            return [];
        }

        return response.Body.IsEmpty
            ? [new("body", "", "content", "The body is empty, but one is described.", described.StatusLocation.ToString())]
            : _bodies.Check(described.Content, response.Headers, response.Body, ValidationDirection.Response, described.StatusLocation);
    }
}
