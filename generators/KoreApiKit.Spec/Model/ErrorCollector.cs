using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Naming;

namespace KoreApiKit.Spec.Model;

/// <summary>Collects the named types of error responses and names an exception for each.</summary>
/// <param name="typeNames">The names that types have.</param>
/// <param name="clientName">The name of the client's class.</param>
internal sealed class ErrorCollector(IReadOnlyCollection<string> typeNames, string clientName)
{
    private const string Exception = "Exception";
    private const string Error = "Error";

    private readonly SortedDictionary<string, ErrorModel> _errors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(typeNames, StringComparer.OrdinalIgnoreCase) { clientName };

    /// <summary>The exceptions in order of their names.</summary>
    public IEnumerable<ErrorModel> Errors => _errors.Values.OrderBy(error => error.ExceptionName, StringComparer.Ordinal);

    /// <summary>The exception that carries the first JSON body of a named type, or null.</summary>
    public string? ExceptionFor(EquatableArray<ContentModel> contents)
    {
        ContentModel? typed = contents.FirstOrDefault(content => content is { Kind: BodyKind.Json, Type.Type: NamedTypeReference });
        if (typed?.Type.Type is not NamedTypeReference type)
        {
            return null;
        }

        if (!_errors.TryGetValue(type.Name, out ErrorModel? error))
        {
            error = new ErrorModel(
                NameFor(type.Name),
                typed.Type with { Nullable = false },
                Documentation.Of($"An answer of the server with the body {type.Name}.", null, null));
            _errors.Add(type.Name, error);
            _taken.Add(error.ExceptionName);
        }

        return error.ExceptionName;
    }

    // "ApiError" and "ApiErrorException" may be types both: whoever is no type of the document keeps the shorter name.
    private string NameFor(string typeName)
    {
        string bare = Trim(Trim(typeName, Exception), Error);
        return new[] { bare + Exception, typeName + Exception, typeName + Error + Exception, typeName + "_" + StableHash.Of(typeName) + Exception }
            .First(name => name is not (Exception or "ApiException" or "TimeoutException" or "SystemException")
                && !_taken.Contains(name));
    }

    private static string Trim(string name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal) ? name.Substring(0, name.Length - ending.Length) : name;
}
