using System.Collections.Immutable;
using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes;

/// <summary>Finds the messages in which a pair stands, by following its uses back to the operations.</summary>
internal sealed class ChangeUses
{
    /// <summary>How many steps are shown of a way; of a longer one, its ends.</summary>
    private const int MostShown = 32;

    /// <summary>
    /// How many steps back are taken for all changes together. Where documents made to hurt need more, only the first use
    /// of each further change is named.
    /// </summary>
    private int _stepsLeft = 5_000_000;

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

    private ImmutableArray<(ElementPair Holder, string Field)> Find(SchemaPair schema)
    {
        var found = ImmutableArray.CreateBuilder<(ElementPair Holder, string Field)>();
        var holders = new HashSet<ElementPair>();
        var seen = new HashSet<SchemaPair> { schema };
        var visited = new List<Visit> { new(schema, "", -1) };
        for (int i = 0; i < visited.Count; i++)
        {
            IReadOnlyList<SchemaStep> uses = visited[i].Pair.Uses;

            // By the first use a pair was met, so that these alone lead back without a circle.
            int count = _stepsLeft > 0 ? uses.Count : 1;
            _stepsLeft -= count;
            for (int j = 0; j < count; j++)
            {
                if (uses[j].From is SchemaPair around)
                {
                    if (seen.Add(around))
                    {
                        visited.Add(new Visit(around, uses[j].Words, i));
                    }
                }
                else if (holders.Add(uses[j].From))
                {
                    found.Add((uses[j].From, FieldOf(visited, i, uses[j].Words)));
                }
            }
        }

        return found.ToImmutable();
    }

    // The way from the message begins with the outermost step.
    private static string FieldOf(List<Visit> visited, int last, string outermost)
    {
        var words = new List<string> { outermost };
        for (int i = last; i >= 0; i = visited[i].Next)
        {
            words.Add(visited[i].Words);
        }

        if (words.Count > MostShown)
        {
            words = [.. words.Take(MostShown / 2), ".…", .. words.Skip(words.Count - (MostShown / 2))];
        }

        return string.Concat(words).TrimStart('.');
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

    /// <summary>A pair on the ways back, the words of the step from it, and where in the list the step leads.</summary>
    private readonly record struct Visit(SchemaPair Pair, string Words, int Next);
}
