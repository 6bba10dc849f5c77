using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Changes;

/// <summary>The way to a field inside a message, such as <c>items[].name</c>, and what stands there in a JSON value.</summary>
internal sealed class FieldWay
{
    private const string Item = "[]";
    private const string AnyMember = "*";

    private FieldWay(string[] steps) => Steps = steps;

    /// <summary>Names of properties, <c>[]</c> for items, <c>*</c> for values of a map.</summary>
    public IReadOnlyList<string> Steps { get; }

    /// <summary>Reads a way as changes have it. The names of alternatives in it, in parentheses, lead nowhere and are left out.</summary>
    public static FieldWay Parse(string text)
    {
        var steps = new List<string>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('.' or '[' or '('))
            {
                continue;
            }

            if (i > start)
            {
                steps.Add(text[start..i]);
            }

            start = i + 1;
            if (i < text.Length && text[i] != '.')
            {
                int end = text.IndexOf(text[i] == '[' ? ']' : ')', i);
                end = end < 0 ? text.Length - 1 : end;
                if (text[i] == '[')
                {
                    steps.Add(Item);
                }

                start = end + 1;
                i = end;
            }
        }

        return new FieldWay([.. steps]);
    }

    /// <summary>The way to what holds the field; null for the message itself.</summary>
    public FieldWay? Parent => Steps.Count == 0 ? null : new FieldWay([.. Steps.Take(Steps.Count - 1)]);

    /// <summary>Everything that stands at the end of the way; nothing where the value has no such field.</summary>
    public IEnumerable<SpecNode> Find(SpecNode value)
    {
        IEnumerable<SpecNode> found = [value];
        foreach (string step in Steps)
        {
            found = found.SelectMany(node => Next(node, step));
        }

        return found;
    }

    private static IEnumerable<SpecNode> Next(SpecNode node, string step) => (node, step) switch
    {
        (SequenceNode sequence, Item) => sequence.Items,
        (MappingNode mapping, AnyMember) => mapping.Entries.Select(entry => entry.Value),
        (MappingNode mapping, _) when mapping[step] is { } member => [member],
        _ => [],
    };
}
