using System.Text;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Interactions;

/// <summary>What schemas ask of a text, as regular expressions of the Pact engine; each describes the whole text.</summary>
internal static class TextRules
{
    private const string Time = "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})";
    private const string Date = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    /// <summary>The rules of an enumeration, a pattern, a format and of lengths, in that order.</summary>
    /// <param name="formats">The .NET patterns of an author's own formats, by name.</param>
    /// <param name="notExpressed">Called for a pattern that the engine cannot match.</param>
    public static IReadOnlyList<string> Of(
        IReadOnlyList<JsonSchema> schemas, IReadOnlyDictionary<string, string> formats, Action<JsonSchema> notExpressed)
    {
        if (schemas.FirstOrDefault(schema => !schema.Enum.IsDefault) is { } choice)
        {
            return [EnginePattern.OneOf(choice.Enum.OfType<ScalarNode>().Where(member => member.Kind == ScalarKind.String).Select(member => member.Text))];
        }

        var rules = new List<string>();
        foreach (JsonSchema schema in schemas)
        {
            if (schema.Limits.Pattern is { } pattern)
            {
                if (EnginePattern.TryRewrite(pattern) is { } rewritten)
                {
                    rules.Add(rewritten);
                }
                else
                {
                    notExpressed(schema);
                }
            }

            if (FormatOf(schema, formats) is { } format)
            {
                rules.Add(format);
            }

            if (EnginePattern.Length(schema.Limits.MinLength, schema.Limits.MaxLength) is { } length)
            {
                rules.Add(length);
            }
        }

        return [.. rules.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The generator that gives a fresh value of a format, as members of integration JSON; null where there is none.</summary>
    public static string? GeneratorOf(IReadOnlyList<JsonSchema> schemas) => schemas.Select(schema => schema.Format switch
    {
        "uuid" => "\"pact:generator:type\":\"Uuid\"",
        "date" => "\"pact:generator:type\":\"Date\",\"format\":\"yyyy-MM-dd\"",
        "date-time" => "\"pact:generator:type\":\"DateTime\",\"format\":\"yyyy-MM-dd'T'HH:mm:ssXXX\"",
        _ => null,
    }).FirstOrDefault(generator => generator is not null);

    private static string? FormatOf(JsonSchema schema, IReadOnlyDictionary<string, string> formats) => schema.Format switch
    {
        null => schema.ContentEncoding == "base64" ? "^[A-Za-z0-9+/]*={0,2}$" : null,
        { } own when formats.TryGetValue(own, out string? pattern) => OfTimePattern(pattern),
        "date-time" => "^" + Date + "[Tt]" + Time + "$",
        "date" => "^" + Date + "$",
        "time" => "^" + Time + "$",
        "uuid" => "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
        "email" => "^[^@\\s]+@[^@\\s]+$",
        "uri" => "^[A-Za-z][A-Za-z0-9+.\\-]*:[^\\s]*$",
        "ipv4" => "^([0-9]{1,3}\\.){3}[0-9]{1,3}$",
        "byte" => "^[A-Za-z0-9+/]*={0,2}$",
        _ => null,
    };

    /// <summary>A .NET custom date and time pattern as a regular expression; null where it has a part with no fixed form.</summary>
    public static string? OfTimePattern(string pattern)
    {
        var expression = new StringBuilder("^");
        for (int i = 0; i < pattern.Length;)
        {
            int length = 1;
            while (i + length < pattern.Length && pattern[i + length] == pattern[i])
            {
                length++;
            }

            string? part = (pattern[i], length) switch
            {
                ('h', 1) => "(0?[1-9]|1[0-2])",
                ('h', 2) => "(0[1-9]|1[0-2])",
                ('H', 1) => "(1?[0-9]|2[0-3])",
                ('H', 2) => "([01][0-9]|2[0-3])",
                ('m' or 's', 2) => "[0-5][0-9]",
                ('t', 2) => "(AM|PM)",
                ('d', 2) => "(0[1-9]|[12][0-9]|3[01])",
                ('M', 2) => "(0[1-9]|1[0-2])",
                ('y', 4) => "[0-9]{4}",
                (':' or ' ' or '-' or '/' or ',', _) => new string(pattern[i], length),
                ('.', 1) => "\\.",
                _ => null,
            };
            if (part is null)
            {
                return null;
            }

            expression.Append(part);
            i += length;
        }

        return expression.Append('$').ToString();
    }
}
