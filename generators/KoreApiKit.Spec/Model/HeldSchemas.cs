using System.Collections.Immutable;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Lists the schemas that operations hold, with the names their inline types get.</summary>
internal static class HeldSchemas
{
    private const string Paths = "/paths/";
    private const string PathParameters = "/parameters/";

    /// <summary>The schemas of one operation's parameters and bodies.</summary>
    public static IEnumerable<HeldSchema> Of(OpenApiOperation operation, string name, string documentPath)
    {
        foreach (OpenApiParameter parameter in operation.Parameters)
        {
            if ((parameter.Schema ?? parameter.Content?.Schema) is { } schema)
            {
                yield return Hold(schema, name, IdentifierText.Pascal(parameter.Name), "Parameter", operation, documentPath);
            }
        }

        foreach (OpenApiMediaType content in operation.RequestBody?.Content ?? ImmutableArray<OpenApiMediaType>.Empty)
        {
            if (content.TypeSchema is { } schema)
            {
                yield return Hold(schema, name, MediaTypes.WordOf(content.Name) + "Request", "Request", operation, documentPath);
            }
        }

        int successes = operation.Responses.Count(response => response.Status.StartsWith("2", StringComparison.Ordinal));
        foreach (OpenApiResponse response in operation.Responses)
        {
            bool plain = response.Status == "200" || (successes == 1 && response.Status.StartsWith("2", StringComparison.Ordinal));
            string words = "Response" + (plain ? "" : IdentifierText.Pascal(response.Status).TrimStart('_'));
            foreach (OpenApiMediaType content in response.Content)
            {
                if (content.TypeSchema is { } schema)
                {
                    yield return Hold(schema, name, MediaTypes.WordOf(content.Name) + words, "Response", operation, documentPath);
                }
            }

            foreach (OpenApiParameter header in response.Headers)
            {
                if ((header.Schema ?? header.Content?.Schema) is { } schema)
                {
                    yield return Hold(schema, name, words + IdentifierText.Pascal(header.Name), "Header", operation, documentPath);
                }
            }
        }
    }

    // What several operations share is named by its own place, so that none of them decides.
    private static HeldSchema Hold(
        JsonSchema schema, string operationName, string words, string role, OpenApiOperation operation, string documentPath)
    {
        if (schema.DocumentPath == documentPath && IsOfOperation(schema.Pointer))
        {
            return new HeldSchema(schema, operationName, operationName + words);
        }

        string[] segments = schema.Pointer.Split('/');
        bool inComponents = segments.Length > 3 && segments[1] == "components" && segments[2] != "schemas";
        bool inSwagger = segments.Length > 2 && segments[1] is "parameters" or "responses";
        if (inComponents || inSwagger)
        {
            string key = JsonPointer.Unescape(segments[inComponents ? 3 : 2]);
            bool headerOfResponse = role == "Header" && segments[inComponents ? 2 : 1] == "responses";
            return Shared(schema, WithRole(IdentifierText.Pascal(key), headerOfResponse ? words : role));
        }

        if (schema.DocumentPath != documentPath)
        {
            return Shared(schema, WithRole(IdentifierText.Pascal(DefinitionNames.LastWord(schema.DocumentPath)), role));
        }

        bool onPath = segments.Length > 3 && segments[1] == "paths" && segments[3] == "parameters";
        return onPath
            ? Shared(schema, IdentifierText.Pascal(OperationNames.PathWords(operation.Path) + words))
            : new HeldSchema(schema, operationName, operationName + words);
    }

    // What stands in an operation itself, not beside the operations of its path.
    private static bool IsOfOperation(string pointer)
    {
        int end = pointer.StartsWith(Paths, StringComparison.Ordinal) ? pointer.IndexOf('/', Paths.Length) : -1;
        return end >= 0 && string.CompareOrdinal(pointer, end, PathParameters, 0, PathParameters.Length) != 0;
    }

    private static HeldSchema Shared(JsonSchema schema, string name) => new(schema, name, name);

    private static string WithRole(string name, string role) =>
        name.EndsWith(role, StringComparison.Ordinal) ? name : name + role;
}
