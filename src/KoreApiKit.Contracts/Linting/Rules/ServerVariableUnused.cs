using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A variable of a server does not stand in its address.</summary>
internal sealed class ServerVariableUnused() : LintRule("server-variable-unused", "A variable of a server does not stand in its address", ReportSeverity.Warning)
{
    public override string Reason =>
        "Whoever sets the variable believes that it changes something.";

    public override string Bad => """
        servers:
          - url: https://pets.example
            variables: { region: { default: eu } }
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
            foreach (MappingEntry variable in (server["variables"] as MappingNode)?.Entries ?? [])
            {
                if (!url.Contains($"{{{variable.Key}}}", StringComparison.Ordinal))
                {
                    yield return Found(
                        subject.AtKey((MappingNode)server["variables"]!, variable.Key), $"the variable '{variable.Key}' does not stand in the address '{url}'");
                }
            }
        }
    }
}
