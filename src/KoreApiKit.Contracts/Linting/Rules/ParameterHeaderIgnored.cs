using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A header parameter is one that the specification ignores.</summary>
internal sealed class ParameterHeaderIgnored() : LintRule("parameter-header-ignored", "A header parameter is one that the specification ignores", ReportSeverity.Warning)
{
    public override string Reason =>
        "Accept, Content-Type and Authorization are declared by responses, bodies and security; as parameters they are ignored.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              parameters: [{ name: Authorization, in: header, schema: { type: string } }]
              responses: { '204': { description: Done. } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              parameters: [{ name: X-Trace, in: header, schema: { type: string } }]
              responses: { '204': { description: Done. } }
        """;

    private static readonly string[] Ignored = ["Accept", "Content-Type", "Authorization"];

    // The reader leaves such parameters out, so that they are looked for in the files.
    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from node in subject.Pointers.Nodes.OfType<MappingNode>()
        where node["in"] is ScalarNode { Text: "header" } && node["type"] is not ScalarNode { Text: "apiKey" }
        let name = (node["name"] as ScalarNode)?.Text
        where Ignored.Contains(name, StringComparer.OrdinalIgnoreCase)
        select Found(subject.AtValue(node, "name"), $"the header '{name}' is ignored as a parameter; declare it by security, responses or bodies");
}
