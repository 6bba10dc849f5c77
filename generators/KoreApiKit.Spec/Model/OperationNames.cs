using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>
/// Names operations: by <c>x-koreapikit-name</c>, else by the operation id, else by method and path
/// (<c>GetPetsByPetId</c>). Of two with the same id the one with the ordinally first path and method keeps it.
/// </summary>
internal static class OperationNames
{
    private const int MaxPathLength = 240;

    public static Dictionary<OpenApiOperation, string> Assign(IEnumerable<OpenApiOperation> operations, FindingCollection findings)
    {
        var names = new Dictionary<OpenApiOperation, string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        OpenApiOperation[] ordered =
        [
            .. operations.OrderBy(operation => GivenName(operation) is null ? 1 : 0)
                .ThenBy(operation => operation.OperationId is null ? 1 : 0)
                .ThenBy(Key, StringComparer.Ordinal),
        ];
        foreach (OpenApiOperation operation in ordered)
        {
            string path = PathName(operation);
            string wanted = GivenName(operation) is { } given ? IdentifierText.Pascal(given)
                : string.IsNullOrWhiteSpace(operation.OperationId) ? path
                : IdentifierText.Pascal(operation.OperationId!);
            string name = Candidates(wanted, path, Key(operation)).First(candidate => !taken.Contains(candidate));
            if (name != wanted)
            {
                findings.Add(
                    FindingDescriptors.DuplicateOperation, operation.OperationIdLocation ?? operation.MethodLocation, operation.OperationId ?? wanted, name);
            }

            taken.Add(name);
            names.Add(operation, name);
        }

        return SeparateFromResponses(names, taken);
    }

    /// <summary>A path in words: <c>/pets/{petId}</c> → <c>PetsByPetId</c>.</summary>
    public static string PathWords(string path) => IdentifierText.Shorten(
        string.Concat(path.Split('/')
            .Where(segment => segment.Any(char.IsLetterOrDigit))
            .Select(segment => segment[0] == '{' ? "By" + IdentifierText.Pascal(segment) : IdentifierText.Pascal(segment))),
        MaxPathLength);

    private static string PathName(OpenApiOperation operation) =>
        IdentifierText.Pascal(operation.Method.ToLowerInvariant()) + PathWords(operation.Path);

    private static IEnumerable<string> Candidates(string wanted, string path, string key)
    {
        yield return wanted;
        yield return path;

        // Webhooks and callbacks may share even their expression and method.
        for (string name = path + "_" + StableHash.Of(key); ; name += "_")
        {
            yield return name;
        }
    }

    // GetPet has a second method GetPetResponseAsync: an operation GetPetResponse would have the same.
    private static Dictionary<OpenApiOperation, string> SeparateFromResponses(Dictionary<OpenApiOperation, string> names, HashSet<string> taken)
    {
        const string Response = "Response";
        foreach (KeyValuePair<OpenApiOperation, string> named in names.OrderBy(named => named.Value, StringComparer.Ordinal).ToArray())
        {
            string name = named.Value;
            if (!name.EndsWith(Response, StringComparison.Ordinal) || !taken.Contains(name.Substring(0, name.Length - Response.Length)))
            {
                continue;
            }

            string other = name + "Operation";
            while (!taken.Add(other))
            {
                other += "_";
            }

            names[named.Key] = other;
        }

        return names;
    }

    private static string? GivenName(OpenApiOperation operation) => Extensions.Text(operation.Extension(SchemaWalk.NameExtension));

    private static string Key(OpenApiOperation operation) => operation.Path + " " + operation.Method;
}
