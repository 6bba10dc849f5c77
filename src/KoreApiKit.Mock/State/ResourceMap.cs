using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Answers;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Mock.State;

/// <summary>
/// Recognises collections by the shape of paths: <c>/things</c> and <c>/things/{id}</c>. A collection counts only where
/// something can create its items; else everything in it would be missing for ever.
/// </summary>
internal sealed class ResourceMap
{
    private readonly Dictionary<OpenApiOperation, ResourceRole> _roles = new(ReferenceEqualityComparer.Instance);

    public ResourceMap(OpenApiDocument document)
    {
        Dictionary<string, OpenApiOperation[]> paths = document.Operations
            .GroupBy(operation => operation.RequestPath.TrimEnd('/'), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        foreach ((string path, OpenApiOperation[] operations) in paths)
        {
            int slash = path.LastIndexOf('/');
            if (slash >= 0
                && IdParameter(path[(slash + 1)..], operations) is { } id
                && paths.TryGetValue(path[..slash], out OpenApiOperation[]? collection))
            {
                Add(id, operations, collection);
            }
        }
    }

    /// <summary>What an operation does with a collection, or null where it does nothing with any.</summary>
    public ResourceRole? RoleOf(OpenApiOperation operation) => _roles.GetValueOrDefault(operation);

    private static JsonSchema? SchemaOf(OpenApiResponse? response) => Json(response?.Content);

    private static JsonSchema? Json(IEnumerable<OpenApiMediaType>? content) =>
        content?.FirstOrDefault(mediaType => MediaTypes.IsJson(MediaTypes.NameOf(ContentChoice.ConcreteName(mediaType))))?.Schema;

    private static OpenApiParameter? IdParameter(string segment, OpenApiOperation[] operations) =>
        segment is ['{', .., '}'] && segment.IndexOf('}', StringComparison.Ordinal) == segment.Length - 1
            ? operations.SelectMany(operation => operation.Parameters)
                .FirstOrDefault(parameter => parameter.Place == ParameterPlace.Path && parameter.Name == segment[1..^1])
            : null;

    private void Add(OpenApiParameter id, OpenApiOperation[] ofItem, OpenApiOperation[] ofCollection)
    {
        OpenApiOperation? create = ofCollection.FirstOrDefault(operation => operation.Method == "POST");
        OpenApiOperation? replace = ofItem.FirstOrDefault(operation => operation.Method == "PUT");
        if (create is null && replace is null)
        {
            return;
        }

        OpenApiOperation?[] speaking = [ofItem.FirstOrDefault(operation => operation.Method == "GET"), create, replace];
        JsonSchema? item = speaking
            .Select(operation => operation is null ? null : SchemaOf(Statuses.Usual(operation)?.Response))
            .Select(schema => ItemShape.FindItem(schema, id.Name)?.Schema)
            .FirstOrDefault(schema => schema is not null);
        item ??= Json((create ?? replace)!.RequestBody?.Content);
        var type = new ResourceType(id, item is null ? null : ItemShape.IdProperty(item, id.Name), item, create is not null);
        foreach (OpenApiOperation operation in ofItem)
        {
            AddRole(operation, type, operation.Method switch
            {
                "GET" => ResourceAction.Read,
                "PUT" => ResourceAction.Replace,
                "PATCH" when TakesMergePatch(operation) => ResourceAction.Patch,
                "DELETE" => ResourceAction.Delete,
                _ => null,
            });
        }

        foreach (OpenApiOperation operation in ofCollection)
        {
            AddRole(operation, type, operation.Method switch
            {
                "POST" => ResourceAction.Create,
                "GET" when ItemShape.FindList(SchemaOf(Statuses.Usual(operation)?.Response)) is not null => ResourceAction.List,
                "PUT" when type.IdProperty is not null => ResourceAction.Replace,
                _ => null,
            });
        }
    }

    private void AddRole(OpenApiOperation operation, ResourceType type, ResourceAction? action)
    {
        if (action is { } known)
        {
            _roles.TryAdd(operation, new ResourceRole(known, type));
        }
    }

    // A JSON Patch (RFC 6902) is a list of steps, and no part of an item.
    private static bool TakesMergePatch(OpenApiOperation operation) =>
        operation.RequestBody?.Content.Any(content => !MediaTypes.NameOf(content.Name).Equals("application/json-patch+json", StringComparison.OrdinalIgnoreCase)
            && MediaTypes.IsJson(MediaTypes.NameOf(content.Name))) ?? false;
}
