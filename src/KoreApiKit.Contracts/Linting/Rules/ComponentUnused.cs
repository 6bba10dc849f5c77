using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A component is used nowhere.</summary>
internal sealed class ComponentUnused() : LintRule("component-unused", "A component is used nowhere", ReportSeverity.Warning)
{
    public override string Reason =>
        "It is kept up for nobody, and readers believe that it matters. Remove it, or refer to it.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: object }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              responses:
                '200': { description: A pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        components:
          schemas:
            Pet: { type: object }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        ReachedNodes reached = ReachedNodes.Of(subject);
        return Components.Of(subject)
            .Where(component => component.Entry.Value is not ScalarNode && !reached.Contains(component.Entry.Value))
            .Select(component => Found(
                subject.AtKey(component.Owner, component.Entry.Key), $"the component '{component.Entry.Key}' of '{component.Kind}' is used nowhere"));
    }
}
