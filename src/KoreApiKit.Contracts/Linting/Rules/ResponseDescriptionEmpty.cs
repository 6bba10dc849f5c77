using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A response has an empty description.</summary>
internal sealed class ResponseDescriptionEmpty() : LintRule("response-description-empty", "A response has an empty description", ReportSeverity.Note)
{
    public override string Reason =>
        "The specification wants a description so that a reader knows when this answer comes.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '204': { description: '' } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '204': { description: The pets were told. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from operation in subject.AllOperations
        from response in operation.Responses
        where response.Node["description"] is ScalarNode { Kind: ScalarKind.String } description && string.IsNullOrWhiteSpace(description.Text)
        select Found(subject.AtValue(response.Node, "description"), $"the description of the answer {response.Status} is empty");
}
