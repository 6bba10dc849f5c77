using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Checks;

/// <summary>
/// Turns the text of a parameter into the JSON value that its schema speaks of. Text says nothing of types: <c>5</c> is a
/// number for one schema and a string for another. So every reading is tried, and one that the schema accepts is taken.
/// </summary>
internal sealed class ParameterValues(SchemaValidator validator)
{
    private static readonly SpecLocation Body = SpecLocation.StartOf("body");

    /// <summary>The violations of the reading that suits the schema best; none where one is accepted.</summary>
    public IReadOnlyList<SchemaViolation> Check(
        OpenApiParameter parameter, JsonSchema schema, ParameterText text, ValidationDirection direction) =>
        Best(schema, Readings(parameter, schema, text), direction).Violations;

    /// <summary>The violations of the fields of a form, which are the members of an object. A field that occurs more than once is an array.</summary>
    public IReadOnlyList<SchemaViolation> CheckForm(JsonSchema schema, IReadOnlyList<NameValue> fields, ValidationDirection direction)
    {
        JsonSchema? other = SchemaParts.AdditionalProperty(schema);
        return validator.Validate(
            schema,
            new MappingNode(Body, [.. fields.GroupBy(field => field.Name, field => field.Value, StringComparer.Ordinal).Select(field => new MappingEntry(
                field.Key, Body, Field(Body, SchemaParts.Property(schema, field.Key) ?? other, [.. field])))]),
            direction);
    }

    /// <summary>The violations of a text that is a body. Some documents send JSON as text.</summary>
    public IReadOnlyList<SchemaViolation> CheckText(JsonSchema schema, string text, ValidationDirection direction) =>
        Best(schema, [.. Scalars(Body, text), .. Json(text)], direction).Violations;

    private SpecNode Field(SpecLocation location, JsonSchema? schema, string[] values)
    {
        var items = new SequenceNode(location, [.. values.Select(value => Scalar(location, schema is null ? null : SchemaParts.Items(schema), value))]);
        return values is not [var only] ? items
            : schema is null ? Scalar(location, null, only)
            : Best(schema, [.. Scalars(location, only), .. Json(only), items], ValidationDirection.Any).Value;
    }

    // Objects in fields are JSON unless the document says otherwise (OpenAPI 3.1.1, section 4.8.15).
    private static IEnumerable<SpecNode> Json(string text) =>
        text.StartsWith('{') || text.StartsWith('[') ? new[] { JsonMessage.Read("body", text).Value }.OfType<SpecNode>() : [];

    private IEnumerable<SpecNode> Readings(OpenApiParameter parameter, JsonSchema schema, ParameterText text)
    {
        var location = SpecLocation.StartOf(parameter.Name);
        if (text.Members.Count > 0)
        {
            yield return Object(location, schema, text.Members);
            yield break;
        }

        if (text.Values.Count == 1)
        {
            foreach (SpecNode scalar in Scalars(location, text.Decode(text.Values[0])))
            {
                yield return scalar;
            }
        }

        string[] items = Items(parameter, text);
        JsonSchema? itemSchema = SchemaParts.Items(schema);
        yield return new SequenceNode(location, [.. items.Select(item => Scalar(location, itemSchema, item))]);
        if (Members(parameter, items) is { } members)
        {
            yield return Object(location, schema, members);
        }
    }

    private static string[] Items(OpenApiParameter parameter, ParameterText text)
    {
        bool isOneItemEach = text.Values.Count > 1 || (parameter.Explode && parameter.Style is "form" or "matrix");
        IEnumerable<string> items = isOneItemEach ? text.Values : text.Values[0].Split(Separator(parameter));
        return [.. items.Select(item => text.Decode(parameter.Style == "simple" ? item.Trim() : item))];
    }

    private static char Separator(OpenApiParameter parameter) => parameter.Style switch
    {
        "spaceDelimited" => ' ',
        "pipeDelimited" => '|',
        "label" when parameter.Explode => '.',
        _ => ',',
    };

    // An object as one text: "a=1,b=2" where it is exploded, else "a,1,b,2".
    private static List<NameValue>? Members(OpenApiParameter parameter, string[] items)
    {
        if (parameter.Explode)
        {
            string[][] pairs = [.. items.Select(item => item.Split('=', 2))];
            return Array.TrueForAll(pairs, pair => pair.Length == 2) ? [.. pairs.Select(pair => new NameValue(pair[0], pair[1]))] : null;
        }

        return items.Length % 2 == 0 ? [.. items.Chunk(2).Select(pair => new NameValue(pair[0], pair[1]))] : null;
    }

    private MappingNode Object(SpecLocation location, JsonSchema schema, IReadOnlyList<NameValue> members)
    {
        JsonSchema? other = SchemaParts.AdditionalProperty(schema);
        return new MappingNode(location, [.. members.Select(member => new MappingEntry(
            member.Name, location, Scalar(location, SchemaParts.Property(schema, member.Name) ?? other, member.Value)))]);
    }

    private SpecNode Scalar(SpecLocation location, JsonSchema? schema, string text) => schema is null
        ? new ScalarNode(location, ScalarKind.String, text)
        : Best(schema, Scalars(location, text), ValidationDirection.Any).Value;

    private static IEnumerable<SpecNode> Scalars(SpecLocation location, string text)
    {
        // What is no string in JSON is read by the reader of JSON, which knows the grammar of numbers.
        if (text.Length == 0)
        {
            yield return new ScalarNode(location, ScalarKind.Null, "null");
        }
        else if (text[0] is not '"' && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])
            && JsonSpecReader.Read("", text, new FindingCollection(), CancellationToken.None).Root is ScalarNode scalar)
        {
            yield return new ScalarNode(location, scalar.Kind, scalar.Text);
        }

        yield return new ScalarNode(location, ScalarKind.String, text);
    }

    private (SpecNode Value, IReadOnlyList<SchemaViolation> Violations) Best(
        JsonSchema schema, IEnumerable<SpecNode> readings, ValidationDirection direction)
    {
        var attempts = new List<(SpecNode Value, IReadOnlyList<SchemaViolation> Violations)>();
        foreach (SpecNode reading in readings)
        {
            IReadOnlyList<SchemaViolation> violations = validator.Validate(schema, reading, direction);
            if (violations.Count == 0)
            {
                return (reading, violations);
            }

            attempts.Add((reading, violations));
        }

        // Of equals the string counts, which is the plainest reading.
        return attempts.OrderBy(attempt => attempt.Violations.Count(IsWrongType)).ThenBy(attempt => IsString(attempt.Value) ? 0 : 1).First();
    }

    private static bool IsWrongType(SchemaViolation violation) => violation is { Keyword: "type", InstancePointer: "" };

    private static bool IsString(SpecNode node) => node is ScalarNode { Kind: ScalarKind.String };
}
