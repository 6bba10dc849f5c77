using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An encoding is for a property that does not exist.</summary>
internal sealed class EncodingPropertyUndefined() : LintRule("encoding-property-undefined", "An encoding is for a property that does not exist", ReportSeverity.Warning)
{
    public override string Reason =>
        "The encoding has no effect; mostly the property was renamed.";

    public override string Bad => """
        paths:
          /pets:
            post:
              operationId: doPets
              requestBody:
                content:
                  multipart/form-data:
                    schema: { type: object, properties: { photo: { type: string } } }
                    encoding: { foto: { contentType: image/png } }
              responses: { '204': { description: Done. } }
        """;

    public override string Good => """
        paths:
          /pets:
            post:
              operationId: doPets
              requestBody:
                content:
                  multipart/form-data:
                    schema: { type: object, properties: { photo: { type: string } } }
                    encoding: { photo: { contentType: image/png } }
              responses: { '204': { description: Done. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        foreach (OpenApiMediaType content in Bodies.Of(subject))
        {
            if (content.Schema?.Target is not { } schema || content.Node["encoding"] is not MappingNode encodings || !SchemaFacts.KnowsItsProperties(schema))
            {
                continue;
            }

            string[] names = [.. schema.Properties.Select(property => property.Name)];
            foreach (OpenApiEncoding encoding in content.Encodings.Where(encoding => !names.Contains(encoding.PropertyName, StringComparer.Ordinal)))
            {
                yield return Found(
                    subject.AtKey(encodings, encoding.PropertyName),
                    $"the schema has no property '{encoding.PropertyName}'{Suggestion.For(encoding.PropertyName, names)}");
            }
        }
    }
}
