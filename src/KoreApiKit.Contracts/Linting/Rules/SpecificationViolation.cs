using System.Collections.Immutable;
using KoreApiKit.Contracts.Linting.MetaSchemas;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>The document is not what the OpenAPI Specification allows.</summary>
internal sealed class SpecificationViolation() : LintRule("specification", "The document is not what the OpenAPI Specification allows", ReportSeverity.Error)
{
    public override string Reason =>
        "Tools may refuse the document, or leave out the part that they do not understand. The document is held to the official schema of its version.";

    public override string Bad => """
        paths:
          /pets:
            get:
              sumary: All pets
              responses: { '200': { description: All pets } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              summary: All pets
              responses: { '200': { description: All pets } }
        """;

    public const string RuleId = "lint/specification";

    // A document with more mistakes than this is no document of its version.
    private const int Most = 1000;

    // Many times a large document; a hostile one ends here.
    private const int Steps = 400_000_000;

    private static readonly SchemaValidator Official = new() { ChecksFormats = false, StepLimit = Steps };

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        bool ownDialect = subject.Root["jsonSchemaDialect"] is ScalarNode dialect && !dialect.Text.Contains("oas/3.", StringComparison.Ordinal);
        JsonSchema schema = MetaSchemaSet.For(subject.Document.SpecificationVersion, ownDialect);
        ImmutableArray<SchemaViolation> violations =
            Official.Validate(schema, subject.Root, ValidationDirection.Any, subject.CancellationToken);
        return violations
            .Where(violation => !IsEcho(violation, violations))
            .DistinctBy(violation => (violation.InstancePointer, violation.InstanceLocation.Start, violation.Keyword))
            .Take(Most)
            .Select(violation => Found(
                ReportPlace.At(violation.InstanceLocation, violation.InstancePointer),
                $"{Where(violation.InstancePointer)}{Words(violation)}"));
    }

    // What says that a part is not known repeats what was said about the part.
    private static bool IsEcho(SchemaViolation violation, ImmutableArray<SchemaViolation> all) =>
        violation.Keyword is "unevaluatedProperties" or "unevaluatedItems"
        && all.Any(other => other.Keyword is not ("unevaluatedProperties" or "unevaluatedItems")
            && other.InstancePointer.StartsWith(violation.InstancePointer, StringComparison.Ordinal));

    private static string Where(string pointer) => pointer.Length == 0 ? "" : $"{pointer}: ";

    // Which alternative of the official schema was meant is of no use to an author.
    private static string Words(SchemaViolation violation)
    {
        if (violation.Keyword is "unevaluatedProperties" or "additionalProperties"
            && violation.InstancePointer.StartsWith("/paths/", StringComparison.Ordinal)
            && violation.InstancePointer.IndexOf('/', "/paths/".Length) < 0)
        {
            return "a path must begin with '/'";
        }

        int alternative = violation.Alternative is null ? -1 : violation.Message.LastIndexOf(" (as ", StringComparison.Ordinal);
        return alternative < 0 ? violation.Message : violation.Message[..alternative];
    }
}
