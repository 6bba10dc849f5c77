using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A webhook or callback has the id of another operation. Those of two paths are KAK104.</summary>
internal sealed class OperationIdRepeated() : LintRule("operation-id-repeated", "A webhook or callback has the id of another operation", ReportSeverity.Error)
{
    public override string Reason =>
        "The ids of all operations of a document must differ, those of webhooks and callbacks included: links and tools find an operation by its id alone.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: pets
              responses: { '204': { description: None } }
        webhooks:
          petAdded:
            post:
              operationId: pets
              responses: { '204': { description: None } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: listPets
              responses: { '204': { description: None } }
        webhooks:
          petAdded:
            post:
              operationId: petAdded
              responses: { '204': { description: None } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        var known = new Dictionary<string, OpenApiOperation>(StringComparer.Ordinal);
        foreach (OpenApiOperation operation in subject.Document.Operations.Where(operation => operation.OperationId is not null))
        {
            known.TryAdd(operation.OperationId!, operation);
        }

        // A callback that several operations refer to is one operation.
        foreach (OpenApiOperation operation in subject.Document.InboundOperations.Where(operation => operation.OperationId is not null).DistinctBy(operation => operation.Node))
        {
            if (!known.TryAdd(operation.OperationId!, operation))
            {
                OpenApiOperation first = known[operation.OperationId!];
                yield return Found(
                    subject.AtValue(operation.Node, "operationId"),
                    $"the id '{operation.OperationId}' is used by {first.Method} {first.Path} already");
            }
        }
    }
}
