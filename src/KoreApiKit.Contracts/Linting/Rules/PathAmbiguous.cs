using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A request can fit two paths.</summary>
internal sealed class PathAmbiguous() : LintRule("path-ambiguous", "A request can fit two paths", ReportSeverity.Warning)
{
    public override string Reason =>
        "Neither path is more concrete than the other, so that it is up to each server which one it takes.";

    public override string Bad => """
        paths:
          '/pets/{id}/toys':
            get:
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: None. } }
          '/pets/lost/{kind}':
            get:
              parameters: [{ name: kind, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: None. } }
        """;

    public override string Good => """
        paths:
          '/pets/{id}/toys':
            get:
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: None. } }
          '/lost-pets/{kind}':
            get:
              parameters: [{ name: kind, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: None. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        var byLength = PathKeys.Of(subject)
            .Select(path => (Path: path, Segments: PathKeys.Segments(path.Key)))
            .Where(path => path.Segments.Contains(null))
            .GroupBy(path => path.Segments.Length);
        foreach (var group in byLength)
        {
            var paths = group.ToList();
            for (int i = 0; i < paths.Count; i++)
            {
                subject.CancellationToken.ThrowIfCancellationRequested();
                int other = paths.FindIndex(0, i, earlier => PathKeys.AreAmbiguous(earlier.Segments, paths[i].Segments));
                if (other >= 0)
                {
                    yield return Found(
                        PathKeys.Place(subject, paths[i].Path), $"a request can fit '{paths[i].Path.Key}' as well as '{paths[other].Path.Key}'") with
                    {
                        Related = [new RelatedPlace(PathKeys.Place(subject, paths[other].Path), "the other path")],
                    };
                }
            }
        }
    }
}
