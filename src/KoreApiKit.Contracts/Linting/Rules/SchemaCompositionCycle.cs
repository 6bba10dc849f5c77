using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A schema is composed of itself (JSON Schema 2020-12, Core, section 9.4.1).</summary>
internal sealed class SchemaCompositionCycle() : LintRule("schema-composition-cycle", "A schema is composed of itself", ReportSeverity.Error)
{
    public override string Reason =>
        "To check a value the schema must be applied to the same value again, without end: what that means is undefined, and tools hang or refuse. "
        + "A schema may hold itself in its properties or items.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { allOf: [{ $ref: '#/components/schemas/Animal' }] }
            Animal: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'null' }] }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { allOf: [{ $ref: '#/components/schemas/Animal' }] }
            Animal: { type: object, properties: { friend: { $ref: '#/components/schemas/Pet' } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        var done = new HashSet<JsonSchema>();
        foreach (JsonSchema schema in subject.Document.AllSchemas)
        {
            foreach ((JsonSchema owner, string keyword) in Cycles(schema, done))
            {
                yield return Found(subject.At(owner, keyword), $"'{keyword}' leads back to the schema that it is part of");
            }
        }
    }

    // A walk in depth that notes what is open, without recursion: chains may be long.
    private static IEnumerable<(JsonSchema Owner, string Keyword)> Cycles(JsonSchema start, HashSet<JsonSchema> done)
    {
        if (!done.Add(start))
        {
            yield break;
        }

        var open = new HashSet<JsonSchema> { start };
        var way = new Stack<(JsonSchema Schema, IEnumerator<(string Keyword, JsonSchema Schema)> Next)>();
        way.Push((start, AppliedToTheSameValue(start).GetEnumerator()));
        while (way.TryPeek(out (JsonSchema Schema, IEnumerator<(string Keyword, JsonSchema Schema)> Next) top))
        {
            if (!top.Next.MoveNext())
            {
                open.Remove(way.Pop().Schema);
                continue;
            }

            (string keyword, JsonSchema next) = top.Next.Current;
            if (open.Contains(next))
            {
                yield return (top.Schema, keyword);
            }
            else if (done.Add(next))
            {
                open.Add(next);
                way.Push((next, AppliedToTheSameValue(next).GetEnumerator()));
            }
        }
    }

    private static IEnumerable<(string Keyword, JsonSchema Schema)> AppliedToTheSameValue(JsonSchema schema)
    {
        IEnumerable<(string, JsonSchema?)> applied =
        [
            ("$ref", schema.Reference?.Target),
            .. schema.AllOf.Select(part => ("allOf", (JsonSchema?)part)),
            .. schema.AnyOf.Select(part => ("anyOf", (JsonSchema?)part)),
            .. schema.OneOf.Select(part => ("oneOf", (JsonSchema?)part)),
            ("not", schema.Not),
            ("if", schema.If),
            ("then", schema.Then),
            ("else", schema.Else),
            .. schema.DependentSchemas.Select(part => ("dependentSchemas", (JsonSchema?)part.Schema)),
        ];
        return applied.Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!));
    }
}
