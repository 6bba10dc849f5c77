using System.Collections.Immutable;
using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes;

/// <summary>Finds the messages in which a pair stands, by following its uses back to the operations.</summary>
internal sealed class ChangeUses
{
    /// <summary>How many schemas are looked at on the ways back from one; more are never needed to name whom a change hits.</summary>
    private const int MostSteps = 50_000;

    private readonly Dictionary<SchemaPair, ImmutableArray<(ElementPair Holder, string Field)>> _known = [];

    /// <summary>The uses of a pair, in the order of the old document's operations as far as the ways are equally long.</summary>
    public ImmutableArray<ChangeUse> Of(ElementPair pair) =>
        HoldersOf(pair)
            .Select(use => OperationOf(use.Holder) is { } operation ? new ChangeUse(operation, use.Holder, use.Field) : null)
            .OfType<ChangeUse>()
            .ToImmutableArray();

    /// <summary>The parts that hold a pair, with the way from each: itself, unless it is or stands in a schema.</summary>
    public ImmutableArray<(ElementPair Holder, string Field)> HoldersOf(ElementPair pair) => pair switch
    {
        SchemaPair schema => OfSchema(schema),
        PropertyPair property => OfSchema(property.Owner)
            .Select(use => (use.Holder, use.Field.Length == 0 ? property.Name : $"{use.Field}.{property.Name}"))
            .ToImmutableArray(),
        BranchPair branch => OfSchema(branch.Owner),
        _ => ImmutableArray.Create((pair, "")),
    };

    private ImmutableArray<(ElementPair Holder, string Field)> OfSchema(SchemaPair schema)
    {
        if (!_known.TryGetValue(schema, out ImmutableArray<(ElementPair Holder, string Field)> uses))
        {
            uses = Find(schema);
            _known.Add(schema, uses);
        }

        return uses;
    }

    private static ImmutableArray<(ElementPair Holder, string Field)> Find(SchemaPair schema)
    {
        var found = ImmutableArray.CreateBuilder<(ElementPair Holder, string Field)>();
        var holders = new HashSet<ElementPair>();
        var seen = new HashSet<SchemaPair> { schema };
        var open = new Queue<(SchemaPair Pair, string Field)>([(schema, "")]);
        for (int steps = 0; open.Count > 0 && steps < MostSteps; steps++)
        {
            (SchemaPair pair, string field) = open.Dequeue();
            foreach (SchemaStep use in pair.Uses)
            {
                string way = use.Words + field;
                if (use.From is not SchemaPair around)
                {
                    if (holders.Add(use.From))
                    {
                        found.Add((use.From, way.TrimStart('.')));
                    }
                }
                else if (seen.Add(around))
                {
                    open.Enqueue((around, way));
                }
            }
        }

        return found.ToImmutable();
    }

    private static OperationPair? OperationOf(ElementPair pair)
    {
        ElementPair? current = pair;
        while (current is not null and not OperationPair)
        {
            current = current.Parent;
        }

        return current as OperationPair;
    }
}
