using System.Collections.Concurrent;
using System.Text;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Chance;
using KoreApiKit.Mock.Values;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Answers;

/// <summary>A body and what the user should know of it.</summary>
/// <param name="Value">The value that was written, where the body is one value.</param>
/// <param name="Note">What is not as it should be, or null.</param>
internal sealed record AnswerBody(byte[] Bytes, SpecNode? Value = null, string? Note = null);

/// <summary>Makes bodies of media types: from an example that is valid, otherwise from the schema.</summary>
internal sealed class AnswerBodies(ValueSource values)
{
    private const int StreamItems = 2;

    private readonly ConcurrentDictionary<OpenApiMediaType, AnswerBody?> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The body of the example with a name, as it stands in the document; null where there is none.</summary>
    public AnswerBody? Named(OpenApiMediaType mediaType, string name) =>
        mediaType.Examples.FirstOrDefault(example => example.Name == name) is { Value: { } value } example
            ? FromExample(mediaType, value) with { Note = Fits(mediaType, value) ? null : Distrust(example) }
            : null;

    /// <summary>A body, or null where nothing is found that the document allows.</summary>
    /// <param name="die">Makes the body another one each time; null for the same one each time.</param>
    public AnswerBody? Make(OpenApiMediaType mediaType, Die? die) =>
        die is null ? _known.GetOrAdd(mediaType, key => Find(key, null)) : Find(mediaType, die);

    private AnswerBody? Find(OpenApiMediaType mediaType, Die? die)
    {
        OpenApiExample[] examples = [.. mediaType.Examples.Where(example => example.Value is not null)];
        if (die is null && examples.FirstOrDefault(example => Fits(mediaType, example.Value!)) is { Value: { } value })
        {
            return FromExample(mediaType, value);
        }

        if (FromSchema(mediaType, die) is { } made)
        {
            return examples.Length > 0 && die is null ? made with { Note = Distrust(examples[0]) + "; the body is made from the schema" } : made;
        }

        // An author's own words are better than none.
        return examples.Length > 0 ? FromExample(mediaType, examples[0].Value!) with { Note = Distrust(examples[0]) } : null;
    }

    /// <summary>The body of a value that the schema of the media type describes.</summary>
    public static AnswerBody Of(OpenApiMediaType mediaType, SpecNode value) => mediaType.Schema is { } schema && BodyBytes.IsXml(mediaType.Name)
        ? new AnswerBody(XmlText.Of(schema, value), value)
        : new AnswerBody(BodyBytes.Of(ContentChoice.ConcreteName(mediaType), value), value);

    private AnswerBody? FromSchema(OpenApiMediaType mediaType, Die? die)
    {
        string name = MediaTypes.NameOf(mediaType.Name);
        if (mediaType.IsEventStream || (mediaType.ItemSchema is not null && mediaType.Schema is null))
        {
            return Stream(mediaType, die);
        }

        if (mediaType.Schema is not { } schema)
        {
            return new AnswerBody(Encoding.UTF8.GetBytes(MediaTypes.IsJson(name) || name.Contains('*', StringComparison.Ordinal) ? "{}" : "text"));
        }

        if (values.Sample(schema, die) is not { } value)
        {
            return null;
        }

        AnswerBody body = Of(mediaType, value);
        return values.IsValid(schema, value)
            ? body
            : body with { Note = $"alternatives of a oneOf in the schema at {schema.Location} allow each other's values, and so does the body" };
    }

    private AnswerBody? Stream(OpenApiMediaType mediaType, Die? die)
    {
        JsonSchema? schema = mediaType.TypeSchema;
        var items = new List<SpecNode>();
        for (int i = 0; i < StreamItems; i++)
        {
            SpecNode? item = schema is null ? NodeEdits.Text("text") : values.Sample(schema, die);
            if (item is null)
            {
                return null;
            }

            items.Add(item);
        }

        return new AnswerBody(Encoding.UTF8.GetBytes(StreamText.Of(mediaType.Name, items)));
    }

    // Of XML an author gives the text, or the value that it stands for.
    private static AnswerBody FromExample(OpenApiMediaType mediaType, SpecNode value) => value is ScalarNode
        ? new AnswerBody(BodyBytes.Of(ContentChoice.ConcreteName(mediaType), value), value)
        : Of(mediaType, value);

    // The text of a body that is no JSON is not what its schema speaks of, unless the schema says it is a text.
    private bool Fits(OpenApiMediaType mediaType, SpecNode value) =>
        mediaType.Schema is not { } schema
        || (value is ScalarNode { Kind: ScalarKind.String } && !MediaTypes.IsJson(MediaTypes.NameOf(mediaType.Name)))
        || values.IsValid(schema, value);

    private static string Distrust(OpenApiExample example) =>
        $"the example '{example.Name}' at {example.NameLocation} does not keep to its schema";
}
