using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <summary>Values and types in the words of a message.</summary>
internal static class ValueText
{
    private const int LongestText = 60;
    private const int MostListed = 10;

    private static readonly (JsonTypes Type, string Name)[] TypeNames =
    [
        (JsonTypes.Null, "null"),
        (JsonTypes.Boolean, "true or false"),
        (JsonTypes.Integer, "an integer"),
        (JsonTypes.Number, "a number"),
        (JsonTypes.String, "a string"),
        (JsonTypes.Array, "an array"),
        (JsonTypes.Object, "an object"),
    ];

    /// <summary>A value in one short line: strings in quotes, objects and arrays by their kind.</summary>
    public static string Of(SpecNode node) => node switch
    {
        ScalarNode { Kind: ScalarKind.String } text => $"'{Shorten(OneLine(text.Text))}'",
        ScalarNode scalar => Shorten(scalar.Text),
        _ => NodeFields.Describe(node),
    };

    public static string List(ImmutableArray<SpecNode> values)
    {
        string listed = string.Join(", ", values.Take(MostListed).Select(Of));
        return values.Length > MostListed ? $"{listed} and {values.Length - MostListed} more" : listed;
    }

    /// <summary>Gives <c>, did you mean 'x'?</c> where a string is close to one of the values.</summary>
    public static string Suggestion(SpecNode instance, ImmutableArray<SpecNode> values) =>
        instance is ScalarNode { Kind: ScalarKind.String } text
            ? References.Suggestion.For(
                text.Text, values.OfType<ScalarNode>().Where(value => value.Kind == ScalarKind.String).Select(value => value.Text))
            : "";

    public static string Types(JsonTypes types) =>
        string.Join(" or ", TypeNames.Where(pair => (types & pair.Type) != 0).Select(pair => pair.Name));

    /// <summary>The length of a string in Unicode code points (RFC 8259), not in units of UTF-16.</summary>
    public static int CodePoints(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                count--;
            }
        }

        return count;
    }

    private static string Shorten(string text) => text.Length <= LongestText ? text : text.Substring(0, LongestText) + "…";

    private static string OneLine(string text) =>
        text.IndexOfAny(['\r', '\n']) < 0 ? text : text.Replace("\r", "\\r").Replace("\n", "\\n");
}
