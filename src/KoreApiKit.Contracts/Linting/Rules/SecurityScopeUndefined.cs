using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A security requirement names a scope that its scheme does not have.</summary>
internal sealed class SecurityScopeUndefined() : LintRule("security-scope-undefined", "A security requirement names a scope that its scheme does not have", ReportSeverity.Warning)
{
    public override string Reason =>
        "No token can be asked for with that scope.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              security: [{ auth: [reed] }]
              responses: { '204': { description: Done. } }
        components: { securitySchemes: { auth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://pets.example/token', scopes: { read: Reads. } } } } } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              security: [{ auth: [read] }]
              responses: { '204': { description: Done. } }
        components: { securitySchemes: { auth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://pets.example/token', scopes: { read: Reads. } } } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        foreach (SecurityUse use in SecurityUses.Of(subject))
        {
            if (SecurityUses.ScopesOf(subject, use.SchemeName) is not { } known || use.Scopes is not { } scopes)
            {
                continue;
            }

            for (int i = 0; i < scopes.Items.Length; i++)
            {
                if (scopes.Items[i] is ScalarNode { Kind: ScalarKind.String } scope && !known.Contains(scope.Text))
                {
                    yield return Found(
                        subject.AtItem(scopes, i), $"the scheme '{use.SchemeName}' has no scope '{scope.Text}'{Suggestion.For(scope.Text, known)}");
                }
            }
        }
    }
}
