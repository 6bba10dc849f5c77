using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Fuzz.Tests.Mutation;

/// <summary>
/// Changes texts at random: characters, lines, words that mean something to the readers, and whole nodes that change places
/// with nodes of the same or of another text. The same random numbers give the same changes.
/// </summary>
internal sealed class Mutator(Random random)
{
    private const int LongestText = 1024 * 1024;

    /// <summary>Words that mean something to the readers.</summary>
    internal static readonly IReadOnlyList<string> Words =
    [
        "$ref", "\"$ref\": \"#\"", "$ref: '#/components/schemas/A'", "$ref: other.yaml#/a", "$id", "$anchor", "$dynamicRef", "$defs", "allOf", "oneOf",
        "anyOf", "not", "if", "then", "type: 'null'", "type: [string, 'null']", "nullable: true", "enum", "const", "discriminator", "mapping",
        "additionalProperties: false", "patternProperties", "items", "prefixItems", "required", "format: date-time", "pattern: '(a+)+$'",
        "minimum: 1e400", "maxLength: -1", "multipleOf: 0", "default", "examples", "openapi: 3.1.0", "swagger: '2.0'", "parameters", "in: path",
        "in: querystring", "style: deepObject", "explode: true", "responses", "default:", "4XX", "headers", "content", "multipart/form-data",
        "text/event-stream", "security", "servers", "x-koreapikit-name: class", "x-koreapikit-client-option: true", "&a", "*a", "<<: *a", "!!str ",
        "? ", "- ", ": ", "|-\n", ">\n", "---\n", "...\n", "%YAML 1.2\n", "\"", "'", "{", "}", "[", "]", ",", "\\u0000", "\\uD800", "\uD83D", "\uFEFF",
        "\u2028", "\t", "\r", "\n", "\0", "null", "true", "-0", "1e999", "99999999999999999999", "0x1F", "~1", "~0", "%2F", "#/", "*/", "///", "</summary>",
        "@class", "matchingRules", "generators", "$.body", "$['a']", "regex", "min", "interactions", "providerStates", "pactSpecification",
    ];

    /// <summary>One to eight changes of a text.</summary>
    /// <param name="seed">The text.</param>
    /// <param name="other">A text to take parts from.</param>
    public string Mutate(Seed seed, Seed other)
    {
        string text = seed.Text;
        for (int count = 1 + random.Next(8); count > 0 && text.Length < LongestText; count--)
        {
            text = random.Next(8) switch
            {
                0 => Replace(text, random.Next(4), RandomCharacter()),
                1 => Replace(text, 0, Word()),
                2 => Replace(text, random.Next(40), Word()),
                3 => MoveLine(text),
                4 => text[..random.Next(text.Length + 1)],
                _ => Transplant(seed with { Text = text }, random.Next(3) == 0 ? other : seed),
            };
        }

        return text;
    }

    private string Word() => Words[random.Next(Words.Count)];

    private string RandomCharacter() => ((char)random.Next(random.Next(4) == 0 ? 0x10000 : 0x80)).ToString();

    private string Replace(string text, int length, string by)
    {
        int start = random.Next(text.Length + 1);
        return text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, by);
    }

    private string MoveLine(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        string line = lines[random.Next(lines.Count)];
        if (random.Next(2) == 0)
        {
            lines.Remove(line);
        }

        lines.Insert(random.Next(lines.Count + 1), line);
        return string.Join('\n', lines);
    }

    /// <summary>Puts a node in place of another one.</summary>
    private string Transplant(Seed target, Seed source)
    {
        if (RandomNode(target) is not { } place || RandomNode(source) is not { } node)
        {
            return Replace(target.Text, 1, Word());
        }

        SourceSpan from = node.Location.Span;
        SourceSpan to = place.Location.Span;
        return to.End <= target.Text.Length && from.End <= source.Text.Length
            ? string.Concat(target.Text.AsSpan(0, to.Start), source.Text.AsSpan(from.Start, from.End - from.Start), target.Text.AsSpan(to.End))
            : target.Text;
    }

    private SpecNode? RandomNode(Seed seed)
    {
        SpecNode? node = SpecTextReader.Read(seed.Path, seed.Text, new FindingCollection(), CancellationToken.None).Root;
        for (int depth = random.Next(12); depth > 0; depth--)
        {
            node = node switch
            {
                MappingNode { Entries.Length: > 0 } mapping => mapping.Entries[random.Next(mapping.Entries.Length)].Value,
                SequenceNode { Items.Length: > 0 } sequence => sequence.Items[random.Next(sequence.Items.Length)],
                _ => node,
            };
        }

        return node;
    }
}
