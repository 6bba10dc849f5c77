using KoreApiKit.Contracts.Specifications;

namespace KoreApiKit.Campaigns.Stub.Operations;

/// <summary>The scopes that operations need, as their security requirements in the spec name them.</summary>
internal sealed class OperationScopes(ApiSpecification specification)
{
    private readonly Dictionary<string, string[]> _scopes = specification.Document.Operations
        .Where(operation => operation.OperationId is not null)
        .ToDictionary(
            operation => operation.OperationId!,
            operation => operation.Security.SelectMany(requirement => requirement.Schemes).SelectMany(scheme => scheme.Scopes).ToArray(),
            StringComparer.Ordinal);

    public IReadOnlyCollection<string> Of(string operationId) => _scopes[operationId];
}
