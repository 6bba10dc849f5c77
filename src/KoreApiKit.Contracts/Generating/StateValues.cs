using System.Text;
using KoreApiKit.Contracts.Matching.Values;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Generating;

/// <summary>The values that provider states returned, for expressions such as <c>/items/${id}</c> (Pact Specification 3, "provider state generator").</summary>
internal sealed class StateValues(IReadOnlyDictionary<string, SpecNode> values)
{
    public static StateValues None { get; } = new(new Dictionary<string, SpecNode>());

    /// <summary>
    /// The value of an expression: that of the name where it is one name alone, else the text with each name replaced. Null where a
    /// state gave no value of a name.
    /// </summary>
    public SpecNode? Evaluate(string expression)
    {
        if (!expression.Contains("${", StringComparison.Ordinal))
        {
            return values.GetValueOrDefault(expression);
        }

        var text = new StringBuilder();
        for (int position = 0; position < expression.Length;)
        {
            int start = expression.IndexOf("${", position, StringComparison.Ordinal);
            int end = start < 0 ? -1 : expression.IndexOf('}', start);
            if (end < 0)
            {
                text.Append(expression, position, expression.Length - position);
                break;
            }

            if (values.GetValueOrDefault(expression[(start + 2)..end]) is not { } value)
            {
                return null;
            }

            if (start == 0 && end == expression.Length - 1)
            {
                return value;
            }

            text.Append(expression, position, start - position).Append(JsonValues.Text(value));
            position = end + 1;
        }

        return ScalarNodes.Text(text.ToString());
    }
}
