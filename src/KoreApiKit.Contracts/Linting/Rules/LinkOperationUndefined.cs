using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A link leads to no operation.</summary>
internal sealed class LinkOperationUndefined() : LintRule("link-operation-undefined", "A link leads to no operation", ReportSeverity.Error)
{
    public override string Reason =>
        "Whoever follows the link finds nothing.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '204': { description: Done., links: { next: { operationId: listPet } } } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '204': { description: Done., links: { next: { operationId: doPets } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        HashSet<string> known = [.. subject.AllOperations.Select(operation => operation.OperationId).OfType<string>()];
        return
            from operation in subject.AllOperations
            from response in operation.Responses
            where response.Node["links"] is MappingNode
            from entry in ((MappingNode)response.Node["links"]!).Entries
            where entry.Value is MappingNode
            let link = (MappingNode)entry.Value
            where link["operationId"] is ScalarNode id && !known.Contains(id.Text)
            let name = ((ScalarNode)link["operationId"]!).Text
            select Found(subject.AtValue(link, "operationId"), $"the link '{entry.Key}' leads to '{name}', and there is no such operation{Suggestion.For(name, known)}");
    }
}
