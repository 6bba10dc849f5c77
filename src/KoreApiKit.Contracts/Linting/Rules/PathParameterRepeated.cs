using System.Collections.Immutable;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A path has the same parameter twice.</summary>
internal sealed class PathParameterRepeated() : LintRule("path-parameter-repeated", "A path has the same parameter twice", ReportSeverity.Error)
{
    public override string Reason =>
        "One value cannot fill two places that may differ.";

    public override string Bad => """
        paths:
          '/pets/{id}/toys/{id}':
            get:
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: None. } }
        """;

    public override string Good => """
        paths:
          '/pets/{id}/toys/{toyId}':
            get:
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: toyId, in: path, required: true, schema: { type: string } }
              responses: { '204': { description: None. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        foreach (MappingEntry path in PathKeys.Of(subject))
        {
            ImmutableArray<string> names = PathTemplate.NamesIn(path.Key);
            foreach (string name in names.Where((name, index) => names.IndexOf(name) < index).Distinct(StringComparer.Ordinal))
            {
                yield return Found(PathKeys.Place(subject, path), $"the path '{path.Key}' has the parameter '{name}' twice");
            }
        }
    }
}
