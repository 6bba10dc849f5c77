using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An address for tokens is reached without encryption.</summary>
internal sealed class SecurityUrlUnencrypted() : LintRule("security-url-unencrypted", "An address for tokens is reached without encryption", ReportSeverity.Error)
{
    public override string Reason =>
        "Secrets and tokens go over the wire for anybody to read (RFC 6749, section 3.1 and 3.2, require TLS).";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              security: [{ auth: [read] }]
              responses: { '204': { description: Done. } }
        components: { securitySchemes: { auth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'http://pets.example/token', scopes: { read: Reads. } } } } } }
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

    private static readonly string[] Keys = ["authorizationUrl", "tokenUrl", "refreshUrl", "openIdConnectUrl", "deviceAuthorizationUrl"];

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from scheme in subject.Document.SecuritySchemes
        from holder in Holders(scheme.Node)
        from key in Keys
        where holder[key] is ScalarNode address && address.Text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        select Found(subject.AtValue(holder, key), $"'{key}' of '{scheme.Name}' is reached without encryption; use https");

    private static IEnumerable<MappingNode> Holders(MappingNode scheme) =>
        [scheme, .. (scheme["flows"] as MappingNode)?.Entries.Select(flow => flow.Value).OfType<MappingNode>() ?? []];
}
