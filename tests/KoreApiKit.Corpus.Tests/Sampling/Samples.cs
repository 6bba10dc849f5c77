using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Corpus.Tests.Sampling;

/// <summary>Collects values of a document's named types, each checked against its schema: all examples, and made values of every style.</summary>
internal sealed class Samples
{
    // Beyond this number the members of an enum, or the branches of a choice, are alike.
    private const int MostChoices = 16;

    private readonly OpenApiDocument _document;
    private readonly SchemaValidator _validator;
    private readonly Inheritors _inheritors;
    private readonly IntendedValues _intended;
    private readonly SourceText _sources;
    private readonly Dictionary<string, string> _typesBySource;
    private readonly HashSet<(string DocumentPath, string Pointer)> _besideReferences;
    private readonly HashSet<(string TypeName, string Json)> _known = [];

    private Samples(OpenApiDocument document, ApiModel model)
    {
        _document = document;
        _validator = document.CreateValidator();
        _inheritors = new Inheritors(document.Schemas);
        _intended = new IntendedValues(_validator, _inheritors);
        _sources = new SourceText(document.Node.Location.Path);
        _besideReferences = [.. document.AllSchemas.Where(schema => schema.Reference is { HasSiblings: true }).Select(schema => (schema.DocumentPath, schema.Pointer))];
        _typesBySource = model.Types
            .Where(type => type.Documentation.Source is not null && !HoldsStream(type))
            .GroupBy(type => type.Documentation.Source!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal);
    }

    /// <summary>Gives the values one by one, since those of a large document together are larger than it.</summary>
    public static IEnumerable<Sample> Of(OpenApiDocument document, ApiModel model)
    {
        var samples = new Samples(document, model);
        return samples.Examples().Concat(samples.Made());
    }

    private IEnumerable<Sample> Examples() =>
        _document.AllSchemas
            .SelectMany(schema => schema.Examples.Select(example => (schema, example)))
            .Concat(_document.Operations.Concat(_document.InboundOperations)
                .SelectMany(Contents)
                .Where(content => content.Schema is not null && MediaTypes.KindOf(content.Name) == BodyKind.Json)
                .SelectMany(content => content.Examples.Where(example => example.Value is not null).Select(example => (content.Schema!, example.Value!))))
            .SelectMany(pair => Of(pair.Item1, pair.Item2, "example"));

    private IEnumerable<Sample> Made()
    {
        var sampled = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonSchema schema in _document.AllSchemas)
        {
            if (TypeOf(schema) is not { } type || !sampled.Add(type))
            {
                continue;
            }

            int choices = Math.Min(SchemaParts.Of(schema, 0, _inheritors).Choices, MostChoices);
            foreach (SampleStyle style in SampleStyle.For(choices))
            {
                if (new SchemaSampler(_validator, _inheritors, style).TrySample(schema, out JsonNode? made) && made is not null)
                {
                    foreach (Sample sample in Of(schema, SampleText.Read(made.ToJsonString()), style))
                    {
                        yield return sample;
                    }
                }
            }
        }
    }

    private IEnumerable<Sample> Of(JsonSchema schema, SpecNode value, SampleStyle style) =>
        style.UnknownEnumMembers && DiffersInEnumsOnly(schema, value)
            ? Once(new Sample(TypeOf(schema)!, Literals.Json(value), $"{style.Name}, made of {_sources.Of(schema)}", IsValid: false))
            : Of(schema, value, $"{style.Name}, made");

    private IEnumerable<Sample> Of(JsonSchema schema, SpecNode value, string origin)
    {
        if (TypeOf(schema) is { } type)
        {
            bool isUsable = value is not ScalarNode { Kind: ScalarKind.Null } && _validator.IsValid(schema, value) && _intended.Holds(schema, value);
            return isUsable ? Once(new Sample(type, Literals.Json(value), $"{origin} of {_sources.Of(schema)}", IsValid: true)) : [];
        }

        return SchemaReducer.Reduce(schema) is { IsBroken: false, Core.Items: { } items } && value is SequenceNode sequence
            ? sequence.Items.SelectMany(item => Of(items, item, origin + " in an array"))
            : [];
    }

    private IEnumerable<Sample> Once(Sample sample) => _known.Add((sample.TypeName, sample.Json)) ? [sample] : [];

    // A branch of a choice that is not taken for the enum alone could be another case of a union.
    private bool DiffersInEnumsOnly(JsonSchema schema, SpecNode value)
    {
        ImmutableArray<SchemaViolation> violations = _validator.Validate(schema, value);
        return _intended.Holds(schema, value) && !violations.IsEmpty && violations.All(violation =>
            violation is { Keyword: "enum", Alternative: null } && violation.Message.Contains(SchemaSampler.UnknownMember, StringComparison.Ordinal));
    }

    // The parts of a multipart body are no JSON.
    private static bool HoldsStream(TypeModel type) => type is RecordType record && record.Properties.Any(property => IsStream(property.Type));

    private static bool IsStream(TypeUse use) => use.Type switch
    {
        ScalarTypeReference scalar => scalar.Scalar == ScalarType.Stream,
        ArrayTypeReference array => IsStream(array.Item),
        _ => false,
    };

    private static IEnumerable<OpenApiMediaType> Contents(OpenApiOperation operation) =>
        operation.Responses.SelectMany(response => response.Content)
            .Concat(operation.RequestBody?.Content ?? ImmutableArray<OpenApiMediaType>.Empty);

    // A branch of a choice takes members from around it, and what stands in an allOf or beside a $ref from the other parts, so
    // that a value of it alone is none of its type.
    private bool IsPart(JsonSchema schema)
    {
        string[] segments = schema.Pointer.Split('/');
        return segments.Contains("allOf", StringComparer.Ordinal)
            || (segments.Length > 1 && segments[^2] is "oneOf" or "anyOf")
            || Enumerable.Range(1, segments.Length - 1).Any(length => _besideReferences.Contains((schema.DocumentPath, string.Join('/', segments[..length]))));
    }

    private string? TypeOf(JsonSchema schema) =>
        SchemaReducer.Reduce(schema) is { IsBroken: false } use && !IsPart(use.Core) && _typesBySource.TryGetValue(_sources.Of(use.Core), out string? name) ? name : null;
}
