using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A parameter has no description.</summary>
internal sealed class ParameterDescriptionMissing() : LintRule("parameter-description-missing", "A parameter has no description", ReportSeverity.Note)
{
    public override string Reason =>
        "A name alone seldom says what values mean.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              parameters: [{ name: kind, in: query, schema: { type: string } }]
              responses: { '204': { description: Done. } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              parameters: [{ name: kind, in: query, description: Cats or dogs only., schema: { type: string } }]
              responses: { '204': { description: Done. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from operation in subject.AllOperations
        from parameter in operation.Parameters
        where string.IsNullOrWhiteSpace(parameter.Description) && string.IsNullOrWhiteSpace(parameter.Schema?.Target?.Description)
        select Found(subject.At(parameter), $"the parameter '{parameter.Name}' has no description");
}
