using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Interactions;

/// <summary>
/// The fields of a form and the parts of a body in parts, with matchers (OpenAPI 3.1, 4.8.15): each property of an object is one,
/// a list is one for each item, and an object within is JSON. Null is left out.
/// </summary>
internal static class BodyFields
{
    private const string JsonObject = "^\\s*\\{[\\s\\S]*\\}\\s*$";
    private const string JsonArray = "^\\s*\\[[\\s\\S]*\\]\\s*$";

    /// <summary>A form as an object of texts and lists of texts.</summary>
    public static string Form(OpenApiMediaType content, MappingNode value, ValueMatchers matchers)
    {
        var written = new List<string>();
        foreach (Field field in Of(content, value, matchers))
        {
            string text = field.Value is SequenceNode { Items.IsEmpty: false } list && !field.IsOneText
                ? IntegrationJson.EachLike(TextOf(list.Items[0], ValueMatchers.SchemasOfItems(field.Schemas), matchers), 1, ValueMatchers.MostItems(field.Schemas))
                : TextOf(field.Value, field.Schemas, matchers);
            written.Add(IntegrationJson.Text(field.Name) + ":" + text);
        }

        return "{" + string.Join(",", written) + "}";
    }

    /// <summary>The parts in the order of the value's properties.</summary>
    public static EquatableArray<BodyPartModel> Parts(OpenApiMediaType content, MappingNode value, ValueMatchers matchers) =>
        Of(content, value, matchers).SelectMany(field => Parts(field, matchers)).ToEquatableArray();

    private static IEnumerable<BodyPartModel> Parts(Field field, ValueMatchers matchers)
    {
        if (field.Value is SequenceNode list && !field.IsOneText)
        {
            IReadOnlyList<JsonSchema> items = ValueMatchers.SchemasOfItems(field.Schemas);
            return list.Items.Select(item => Part(field, item, items, matchers));
        }

        return [Part(field, field.Value, field.Schemas, matchers)];
    }

    private static BodyPartModel Part(Field field, SpecNode value, IReadOnlyList<JsonSchema> schemas, ValueMatchers matchers)
    {
        bool isFile = value is ScalarNode && schemas.Any(schema => schema.Format == "binary");
        bool isJson = field.Value is MappingNode && field.ContentType is null;
        return new BodyPartModel(
            field.Name,
            isFile ? field.Name : null,
            isJson ? "application/json" : field.ContentType,
            field.IsOneText && value is ScalarNode ? IntegrationJson.Matcher("type", IntegrationJson.Text(Literals.Json(value))) : TextOf(value, schemas, matchers));
    }

    private static string TextOf(SpecNode value, IReadOnlyList<JsonSchema> schemas, ValueMatchers matchers) => value is ScalarNode scalar
        ? matchers.Text(scalar, schemas)
        : IntegrationJson.Regex(value is MappingNode ? JsonObject : JsonArray, IntegrationJson.Text(Literals.Json(value)));

    private static IEnumerable<Field> Of(OpenApiMediaType content, MappingNode value, ValueMatchers matchers)
    {
        IReadOnlyList<JsonSchema> owners = matchers.SchemasOf(value, content.Schema);
        foreach (MappingEntry entry in value.Entries.Where(entry => entry.Value is not ScalarNode { Kind: ScalarKind.Null }))
        {
            OpenApiEncoding? encoding = content.Encodings.FirstOrDefault(candidate => candidate.PropertyName == entry.Key);
            IReadOnlyList<JsonSchema> schemas = matchers.SchemasOfMember(owners, entry);
            if (encoding is not null && entry.Value is not ScalarNode && HasStyle(encoding))
            {
                string style = encoding.Style ?? "form";
                foreach ((string name, string text) in ParameterTexts.InQuery(entry.Key, style, encoding.Explode ?? ParameterStyles.ExplodesByDefault(style), entry.Value))
                {
                    yield return new Field(name, new ScalarNode(entry.Value.Location, ScalarKind.String, text), [], null);
                }

                continue;
            }

            string? contentType = encoding is null || HasStyle(encoding) ? null : EncodingBuilder.FirstDefinite(encoding.ContentType);
            yield return new Field(entry.Key, entry.Value, schemas, contentType);
        }
    }

    private static bool HasStyle(OpenApiEncoding encoding) => encoding.Style is not null || encoding.Explode is not null || encoding.AllowReserved;

    /// <summary>A property of the body.</summary>
    private sealed record Field(string Name, SpecNode Value, IReadOnlyList<JsonSchema> Schemas, string? ContentType)
    {
        /// <summary>Whether the value is one text whatever it is: JSON, where the document says so.</summary>
        public bool IsOneText => ContentType is not null && MediaTypes.KindOf(ContentType) == BodyKind.Json;
    }
}
