using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Checks;

/// <summary>
/// Turns the text of a parameter into the JSON value that its schema speaks of. Text says nothing of types, so the schema's
/// types decide: <c>5</c> is a number for an integer schema and a string for a string schema.
/// </summary>
internal static class ParameterNodes
{
    /// <summary>Gives the value of a parameter from all the values that came under its name.</summary>
    public static SpecNode Read(OpenApiParameter parameter, JsonSchema schema, IReadOnlyList<string> values)
    {
        var location = new SpecLocation(parameter.Name, SourceSpan.FileStart);
        JsonSchema target = schema.Target ?? schema;
        if (!IsArray(target))
        {
            return Scalar(location, target, values[^1]);
        }

        JsonSchema? item = target.Items?.Target;
        IEnumerable<string> items = values.Count > 1 || (parameter.Explode && parameter.Style == "form")
            ? values
            : values[0].Split(Separator(parameter.Style));
        return new SequenceNode(location, [.. items.Select(text => Scalar(location, item, text))]);
    }

    private static bool IsArray(JsonSchema schema) => schema.HasType && (schema.Types & JsonTypes.Array) != 0;

    private static char Separator(string style) => style switch
    {
        "spaceDelimited" => ' ',
        "pipeDelimited" => '|',
        _ => ',',
    };

    private static ScalarNode Scalar(SpecLocation location, JsonSchema? schema, string text)
    {
        JsonTypes types = schema is { HasType: true } ? schema.Types : JsonTypes.String;
        if ((types & (JsonTypes.Number | JsonTypes.Integer)) != 0 && IsNumber(text))
        {
            return new ScalarNode(location, ScalarKind.Number, text);
        }

        if ((types & JsonTypes.Boolean) != 0 && text is "true" or "false")
        {
            return new ScalarNode(location, ScalarKind.Boolean, text);
        }

        return new ScalarNode(location, ScalarKind.String, text);
    }

    private static bool IsNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
        && text.All(character => char.IsAsciiDigit(character) || character is '-' or '+' or '.' or 'e' or 'E');
}
