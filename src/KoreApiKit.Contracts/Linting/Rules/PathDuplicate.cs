using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>Two paths differ in the names of their parameters only.</summary>
internal sealed class PathDuplicate() : LintRule("path-duplicate", "Two paths differ in the names of their parameters only", ReportSeverity.Error)
{
    public override string Reason =>
        "The specification forbids it, since no server can tell which of the two a request means.";

    public override string Bad => """
        paths:
          '/pets/{id}':
            get:
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: None. } }
          '/pets/{name}':
            get:
              parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: None. } }
        """;

    public override string Good => """
        paths:
          '/pets/{id}':
            get:
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: None. } }
          '/pets/by-name/{name}':
            get:
              parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: None. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        var seen = new Dictionary<string, MappingEntry>(StringComparer.Ordinal);
        foreach (MappingEntry path in PathKeys.Of(subject))
        {
            string shape = PathKeys.Shape(path.Key);
            if (seen.TryGetValue(shape, out MappingEntry? first))
            {
                yield return Found(PathKeys.Place(subject, path), $"the path '{path.Key}' is the same as '{first.Key}' but for the names of parameters") with
                {
                    Related = [new RelatedPlace(PathKeys.Place(subject, first), "the other path")],
                };
            }
            else
            {
                seen.Add(shape, path);
            }
        }
    }
}
