using System.Globalization;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>
/// Reads the fields of one object of a pact. A value of the wrong kind is one problem at its place, and is then treated as absent;
/// so is <c>null</c>, but without a problem, since some writers of pacts write it for what is absent.
/// </summary>
internal sealed class PactFields(MappingNode node, PlacedNode place, ProblemList problems)
{
    public PlacedNode Place => place;

    public ProblemList Problems => problems;

    public bool Has(string key) => node[key] is not null;

    /// <summary>The value of a key with its place, whatever its kind; null where the key is absent.</summary>
    public PlacedNode? Value(string key) => node[key] is { } value ? place.Child(key, value) : null;

    /// <summary>The place of a key's value, or of this object where the key is absent.</summary>
    public PlacedNode PlaceOf(string key) => Value(key) ?? place;

    public PactText? Text(string key) =>
        Typed(key, "a string", value => value.Node is ScalarNode { Kind: ScalarKind.String } scalar ? new PactText(scalar.Text, value) : null);

    public bool? Boolean(string key) =>
        Typed(key, "true or false", value => value.Node is ScalarNode { Kind: ScalarKind.Boolean } scalar ? Boxed(scalar.Text == "true") : null) is { } found
            ? (bool)found
            : null;

    /// <summary>A whole number that is not negative. It may be written as a string, as early writers of pacts did.</summary>
    public int? Count(string key) =>
        Typed(key, "a whole number", value => Number(value.Node) is { } number ? Boxed(number) : null) is { } found ? (int)found : null;

    public PactFields? Object(string key) => Typed(key, "an object", Of);

    /// <summary>The members of an object, in order; none where it is absent. Of two with one key the last counts.</summary>
    public IEnumerable<(MappingEntry Entry, PlacedNode Value)> Members(string key) => Object(key)?.Members() ?? [];

    /// <summary>The members of this object, in order. Of two with one key the last counts.</summary>
    public IEnumerable<(MappingEntry Entry, PlacedNode Value)> Members()
    {
        foreach (MappingEntry entry in node.Entries)
        {
            if (!node.HasDuplicateKeys || ReferenceEquals(node.Find(entry.Key), entry))
            {
                yield return (entry, place.Child(entry.Key, entry.Value));
            }
        }
    }

    /// <summary>The items of an array; none where it is absent.</summary>
    public IEnumerable<PlacedNode> Items(string key) =>
        Typed(key, "an array", value => value.Node is SequenceNode ? Boxed(value) : null) is { } found
            ? ItemsOf((PlacedNode)found)
            : [];

    /// <summary>The objects of an array. An item of another kind is a problem, and is left out.</summary>
    public IEnumerable<PactFields> Objects(string key)
    {
        foreach (PlacedNode item in Items(key))
        {
            if (Of(item) is { } fields)
            {
                yield return fields;
            }
            else
            {
                Report(item, key, "an array of objects");
            }
        }
    }

    /// <summary>The fields of a value, or null where it is no object.</summary>
    public PactFields? Of(PlacedNode value) => value.Mapping is { } mapping ? new PactFields(mapping, value, problems) : null;

    /// <summary>The items of a value that is an array.</summary>
    public static IEnumerable<PlacedNode> ItemsOf(PlacedNode sequence) =>
        ((SequenceNode)sequence.Node).Items.Select((item, index) => sequence.Child(index, item));

    /// <summary>Reports a value of the wrong kind.</summary>
    public void Report(PlacedNode value, string key, string expected) =>
        problems.Add(value, $"'{key}' must be {expected}, but is {NodeFields.Describe(value.Node)}");

    private T? Typed<T>(string key, string expected, Func<PlacedNode, T?> read)
        where T : class
    {
        if (Value(key) is not { } value || value.Node is ScalarNode { Kind: ScalarKind.Null })
        {
            return null;
        }

        T? result = read(value);
        if (result is null)
        {
            Report(value, key, expected);
        }

        return result;
    }

    private static object Boxed(object value) => value;

    private static int? Number(SpecNode node) =>
        node is ScalarNode { Kind: ScalarKind.Number or ScalarKind.String } scalar
        && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        && number >= 0 && decimal.Truncate(number) == number
            ? (int)Math.Min(number, int.MaxValue)
            : null;
}
