using System.Text;
using System.Xml;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Values;

/// <summary>Writes values as XML by the XML Objects of their schemas (OpenAPI 3.1.1, section 4.8.26).</summary>
internal static class XmlText
{
    private const string Anonymous = "item";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CheckCharacters = false,
    };

    public static byte[] Of(JsonSchema schema, SpecNode value)
    {
        using var bytes = new MemoryStream();
        using (XmlWriter writer = XmlWriter.Create(bytes, Settings))
        {
            string name = NameOf(schema) ?? ReferenceName(schema) ?? "root";

            // A document has one root, even for an array that is not wrapped.
            if (value is SequenceNode sequence)
            {
                Start(writer, schema, name);
                WriteItems(writer, SchemaParts.Items(schema), name, sequence);
                writer.WriteEndElement();
            }
            else
            {
                Write(writer, schema, name, value);
            }
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter writer, JsonSchema? schema, string name, SpecNode value)
    {
        string own = (schema is null ? null : NameOf(schema)) ?? name;
        switch (value)
        {
            case SequenceNode sequence when Flag(schema, "wrapped"):
                Start(writer, schema, own);
                WriteItems(writer, SchemaParts.Items(schema!), name, sequence);
                writer.WriteEndElement();
                break;
            case SequenceNode sequence:
                WriteItems(writer, schema is null ? null : SchemaParts.Items(schema), name, sequence);
                break;
            case MappingNode mapping:
                Start(writer, schema, own);
                WriteMembers(writer, schema, mapping);
                writer.WriteEndElement();
                break;
            case ScalarNode scalar:
                Start(writer, schema, own);
                writer.WriteString(TextOf(scalar));
                writer.WriteEndElement();
                break;
        }
    }

    private static void WriteItems(XmlWriter writer, JsonSchema? items, string name, SequenceNode sequence)
    {
        foreach (SpecNode item in sequence.Items)
        {
            Write(writer, items, (items is null ? null : ReferenceName(items)) ?? name, item);
        }
    }

    private static void WriteMembers(XmlWriter writer, JsonSchema? schema, MappingNode mapping)
    {
        (MappingEntry Entry, JsonSchema? Schema)[] members =
            [.. mapping.Entries.Select(entry => (entry, schema is null ? null : SchemaParts.Property(schema, entry.Key)))];
        foreach ((MappingEntry entry, JsonSchema? member) in members.Where(IsAttribute))
        {
            writer.WriteAttributeString(Valid((member is null ? null : NameOf(member)) ?? entry.Key), TextOf((ScalarNode)entry.Value));
        }

        foreach ((MappingEntry entry, JsonSchema? member) in members.Where(member => !IsAttribute(member)))
        {
            Write(writer, member, entry.Key, entry.Value);
        }
    }

    private static bool IsAttribute((MappingEntry Entry, JsonSchema? Schema) member) =>
        member.Entry.Value is ScalarNode && Flag(member.Schema, "attribute");

    private static void Start(XmlWriter writer, JsonSchema? schema, string name)
    {
        MappingNode? xml = schema is null ? null : XmlOf(schema);
        string? space = (xml?["namespace"] as ScalarNode)?.Text;
        string? prefix = (xml?["prefix"] as ScalarNode)?.Text;
        if (space is { Length: > 0 })
        {
            writer.WriteStartElement(prefix is null ? "" : Valid(prefix), Valid(name), space);
        }
        else
        {
            writer.WriteStartElement(Valid(name));
        }
    }

    private static MappingNode? XmlOf(JsonSchema schema) => (schema.Keyword("xml") ?? schema.Target?.Keyword("xml")) as MappingNode;

    private static string? NameOf(JsonSchema schema) => (XmlOf(schema)?["name"] as ScalarNode)?.Text;

    private static bool Flag(JsonSchema? schema, string name) =>
        schema is not null && XmlOf(schema)?[name] is ScalarNode { Kind: ScalarKind.Boolean, Text: "true" };

    // A component's own name is what its elements are called when nothing else is said.
    private static string? ReferenceName(JsonSchema schema)
    {
        string pointer = (schema.Target ?? schema).Pointer;
        return pointer.StartsWith("/components/schemas/", StringComparison.Ordinal) || pointer.StartsWith("/definitions/", StringComparison.Ordinal)
            ? pointer[(pointer.LastIndexOf('/') + 1)..]
            : null;
    }

    private static string TextOf(ScalarNode scalar) =>
        scalar.Kind == ScalarKind.Null ? "" : string.Concat(scalar.Text.Where(XmlConvert.IsXmlChar));

    private static string Valid(string name) => name.Length == 0 ? Anonymous : XmlConvert.EncodeLocalName(name);
}
