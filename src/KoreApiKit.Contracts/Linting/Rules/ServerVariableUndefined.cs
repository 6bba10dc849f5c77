using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>The address of a server has a variable that is not declared.</summary>
internal sealed class ServerVariableUndefined() : LintRule("server-variable-undefined", "The address of a server has a variable that is not declared", ReportSeverity.Error)
{
    public override string Reason =>
        "A client cannot fill the variable in: the address is sent with its braces.";

    public override string Bad => """
        servers: [{ url: 'https://{region}.pets.example' }]
        paths: {}
        """;

    public override string Good => """
        servers:
          - url: https://{region}.pets.example
            variables: { region: { default: eu } }
        paths: {}
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        foreach ((MappingNode server, string url) in ServerNodes.Of(subject))
        {
            MappingNode? variables = server["variables"] as MappingNode;
            foreach (string name in PathTemplate.NamesIn(url).Where(name => variables?[name] is null).Distinct(StringComparer.Ordinal))
            {
                yield return Found(subject.AtValue(server, "url"), $"the variable '{{{name}}}' is not declared; add it to the server's 'variables'");
            }
        }
    }
}
