using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting;

/// <summary>A scheme that a document or an operation requires.</summary>
/// <param name="SchemeName">Its name.</param>
/// <param name="Scopes">The list of its scopes, where it is one.</param>
internal sealed record SecurityUse(string SchemeName, SequenceNode? Scopes);

/// <summary>The security requirements of a document and its operations, as they are written.</summary>
internal static class SecurityUses
{
    public static IEnumerable<SecurityUse> Of(LintSubject subject) =>
        from owner in subject.AllOperations.Select(operation => operation.Node).Prepend(subject.Root)
        where owner["security"] is SequenceNode
        from requirement in ((SequenceNode)owner["security"]!).Items.OfType<MappingNode>()
        from entry in requirement.Entries
        select new SecurityUse(entry.Key, entry.Value as SequenceNode);

    /// <summary>The scopes that an OAuth scheme has, or null for another scheme.</summary>
    public static IReadOnlyCollection<string>? ScopesOf(LintSubject subject, string schemeName)
    {
        OpenApiSecurityScheme? scheme = subject.Document.SecuritySchemes.FirstOrDefault(scheme => scheme.Name == schemeName);
        if (scheme is not { Type: "oauth2" })
        {
            return null;
        }

        IEnumerable<MappingNode> holders = scheme.Node["flows"] is MappingNode flows
            ? flows.Entries.Select(flow => flow.Value).OfType<MappingNode>()
            : [scheme.Node];
        return [.. holders.SelectMany(holder => (holder["scopes"] as MappingNode)?.Entries ?? []).Select(scope => scope.Key)];
    }
}
