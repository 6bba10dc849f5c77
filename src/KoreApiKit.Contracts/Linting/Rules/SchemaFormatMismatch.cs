using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A format does not fit the type of its schema.</summary>
internal sealed class SchemaFormatMismatch() : LintRule("schema-format-mismatch", "A format does not fit the type of its schema", ReportSeverity.Warning)
{
    public override string Reason =>
        "A format of strings says nothing about numbers, and the other way round; the type is mostly what is wrong.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: integer, format: date-time }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: string, format: date-time }
        """;

    private static readonly string[] OfNumbers = ["int32", "int64", "float", "double"];

    private static readonly string[] OfStrings =
        ["date", "date-time", "time", "duration", "email", "uuid", "uri", "uri-reference", "hostname", "ipv4", "ipv6", "byte", "binary", "password"];

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.Document.AllSchemas
        .Where(schema => schema is { HasType: true, Format: not null } && !Fits(schema.Format, schema.Types))
        .Select(schema => Found(subject.At(schema, "format"), $"the format '{schema.Format}' does not fit the type of this schema"));

    // Integers that JavaScript cannot hold are often strings on purpose.
    private static bool Fits(string format, JsonTypes types) =>
        !(OfNumbers.Contains(format, StringComparer.Ordinal) && (types & (JsonTypes.Number | JsonTypes.Integer | JsonTypes.String)) == 0)
        && !(OfStrings.Contains(format, StringComparer.Ordinal) && (types & JsonTypes.String) == 0)
        && !(format is "float" or "double" && (types & ~JsonTypes.Null) == JsonTypes.Integer);
}
