using System.Globalization;
using KoreApiKit.Mock.Chance;
using KoreApiKit.Mock.Values;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.State;

/// <summary>Makes ids for new items, in the form that the schemas of their property and of the path parameter want.</summary>
internal sealed class ItemIds(ValueSource values, int seed)
{
    private const int MostAttempts = 100;

    /// <summary>An id, or null where none is found that is not taken.</summary>
    /// <param name="property">The schema of the item's property, or null where items do not say their id.</param>
    /// <param name="number">The number of the item in its collection, from 1.</param>
    public ScalarNode? Make(JsonSchema? property, JsonSchema? parameter, string collection, long number, Func<string, bool> isTaken)
    {
        JsonSchema[] schemas = [.. new[] { property, parameter }.OfType<JsonSchema>()];
        var die = Die.For(seed, collection, number);
        return Candidates(schemas, number, die).Take(MostAttempts).FirstOrDefault(candidate =>
            !isTaken(candidate.Text) && Array.TrueForAll(schemas, schema => Allows(schema, candidate)));
    }

    // A number in a path is a text that is read as one.
    private bool Allows(JsonSchema schema, ScalarNode id) =>
        values.IsValid(schema, id)
        || values.IsValid(schema, id.Kind == ScalarKind.Number ? NodeEdits.Text(id.Text) : new ScalarNode(id.Location, ScalarKind.Number, id.Text));

    private IEnumerable<ScalarNode> Candidates(JsonSchema[] schemas, long number, Die die)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        if (schemas.Length == 0 || values.IsValid(schemas[0], NodeEdits.Number(number)))
        {
            yield return schemas.Length == 0 ? NodeEdits.Text(text) : NodeEdits.Number(number);
        }

        yield return NodeEdits.Text(text);
        while (schemas.Length > 0 && values.Sample(schemas[0], die) is ScalarNode { Kind: ScalarKind.String or ScalarKind.Number } sample)
        {
            yield return sample;
        }
    }
}
