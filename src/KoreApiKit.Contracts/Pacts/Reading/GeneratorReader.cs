using System.Collections.Immutable;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Reads the generators of a message (from version 3 on): by category, and there by name or path expression.</summary>
internal static class GeneratorReader
{
    public static ImmutableArray<PactGenerator> Read(PactFields message)
    {
        var generators = ImmutableArray.CreateBuilder<PactGenerator>();
        foreach ((MappingEntry category, PlacedNode value) in message.Members("generators"))
        {
            if (PartNames.Of(category.Key) is not { } part || message.Of(value) is not { } fields)
            {
                message.Report(value, $"generators.{category.Key}", "an object of generators under a part of the message");
                continue;
            }

            if (fields.Has("type"))
            {
                Add(generators, part, null, PathExpression.Root, fields);
                continue;
            }

            foreach ((MappingEntry entry, PlacedNode place) in fields.Members())
            {
                if (message.Of(place) is { } generator && RulePlaces.Read(part, entry.Key, place, message.Problems) is var (name, expression))
                {
                    Add(generators, part, name, expression, generator);
                }
            }
        }

        return generators.ToImmutable();
    }

    private static void Add(
        ImmutableArray<PactGenerator>.Builder generators, PactPart part, string? name, PathExpression expression, PactFields generator)
    {
        if (generator.Text("type") is { } type)
        {
            generators.Add(new PactGenerator(part, name, expression, type.Text, generator.Place));
        }
        else if (!generator.Has("type"))
        {
            generator.Problems.Add(generator.Place, "The generator has no 'type'");
        }
    }
}
