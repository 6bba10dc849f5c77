using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A required parameter has a default.</summary>
internal sealed class ParameterDefaultRequired() : LintRule("parameter-default-required", "A required parameter has a default", ReportSeverity.Warning)
{
    public override string Reason =>
        "A default is what holds when the parameter is left out, which a required one never is. One of the two is wrong.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              parameters: [{ name: limit, in: query, required: true, schema: { type: integer, default: 20 } }]
              responses: { '204': { description: Done. } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              parameters: [{ name: limit, in: query, schema: { type: integer, default: 20 } }]
              responses: { '204': { description: Done. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from operation in subject.AllOperations
        from parameter in operation.Parameters
        where parameter.Required && parameter.Place != ParameterPlace.Path && parameter.Schema?.Target?.Default is not null
        select Found(subject.At(parameter), $"the parameter '{parameter.Name}' is required and has a default");
}
