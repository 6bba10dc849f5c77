using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>The default of a server variable is not one of its values.</summary>
internal sealed class ServerVariableDefault() : LintRule("server-variable-default", "The default of a server variable is not one of its values", ReportSeverity.Error)
{
    public override string Reason =>
        "The address that a client uses without further ado is one that the document excludes.";

    public override string Bad => """
        servers:
          - url: https://{region}.pets.example
            variables: { region: { default: us, enum: [eu, asia] } }
        paths: {}
        """;

    public override string Good => """
        servers:
          - url: https://{region}.pets.example
            variables: { region: { default: eu, enum: [eu, asia] } }
        paths: {}
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        foreach ((MappingNode server, string _) in ServerNodes.Of(subject))
        {
            foreach (MappingEntry entry in (server["variables"] as MappingNode)?.Entries ?? [])
            {
                if (entry.Value is MappingNode variable
                    && variable["default"] is ScalarNode standard
                    && variable["enum"] is SequenceNode values
                    && !values.Items.OfType<ScalarNode>().Any(value => value.Text == standard.Text))
                {
                    yield return Found(subject.AtValue(variable, "default"), $"the default '{standard.Text}' is not one of the variable's values");
                }
            }
        }
    }
}
