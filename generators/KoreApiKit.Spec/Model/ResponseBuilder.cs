using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes the responses of operations.</summary>
internal sealed class ResponseBuilder(TypeBuilder types, ContentBuilder contents, ErrorCollector errors)
{
    public EquatableArray<ResponseModel> Build(OpenApiOperation operation) => operation.Responses
        .Select(response => Build(response, IsError(response, operation)))
        .OrderBy(response => response.IsError ? 1 : 0)
        .ToEquatableArray();

    private ResponseModel Build(OpenApiResponse response, bool isError)
    {
        EquatableArray<ContentModel> bodies = contents.Build(response.Content, isRequest: false);
        return new ResponseModel(
            response.Status.ToUpperInvariant() is "DEFAULT" ? "default" : response.Status.ToUpperInvariant(),
            isError,
            bodies,
            BuildHeaders(response),
            isError ? errors.ExceptionFor(bodies) : null,
            Documentation.Of(response.Description, null, null));
    }

    // A default beside no success response stands for the success as well.
    private static bool IsError(OpenApiResponse response, OpenApiOperation operation) => response.Status[0] switch
    {
        '4' or '5' => true,
        'd' or 'D' => operation.Responses.Any(other => other.Status[0] is '1' or '2' or '3'),
        _ => false,
    };

    private EquatableArray<ResponseHeaderModel> BuildHeaders(OpenApiResponse response)
    {
        OpenApiParameter[] headers = [.. response.Headers.Where(header => !string.Equals(header.Name, "Content-Type", StringComparison.OrdinalIgnoreCase))];
        Dictionary<string, string> names = new NameAssigner(ReservedNames.OfRecords, "Value").Assign(
            headers.Select(header => new NameClaim(
                header.Name,
                header.Name,
                IdentifierText.Pascal(Extensions.Text(header.Extension(SchemaWalk.NameExtension)) ?? header.Name),
                IdentifierText.Spelling(header.Name),
                0)),
            []);
        return headers.Select(header =>
        {
            JsonSchema? schema = header.Schema ?? header.Content?.Schema;
            return new ResponseHeaderModel(
                names[header.Name], header.Name, types.UseOf(schema), header.Required, Documentation.Of(header.Description ?? schema?.Description, null, null))
            {
                Explode = header.Explode,
                IsJson = header.Content is not null,
            };
        }).ToEquatableArray();
    }
}
