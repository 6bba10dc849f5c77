using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A named schema has no description.</summary>
internal sealed class SchemaDescriptionMissing() : LintRule("schema-description-missing", "A named schema has no description", ReportSeverity.Note)
{
    public override string Reason =>
        "The description becomes the documentation of the generated type.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: object }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: object, description: A pet of the shelter. }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.Document.Schemas
        .Where(named => named.Schema.Reference is null && named.Schema.Boolean is null)
        .Where(named => string.IsNullOrWhiteSpace(named.Schema.Description) && string.IsNullOrWhiteSpace(named.Schema.Title))
        .Select(named => Found(ReportPlace.At(named.NameLocation, subject.Pointers.Of(named.Schema.Node)), $"the schema '{named.Name}' has no description"));
}
