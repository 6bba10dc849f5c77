using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>A value of a named type: an example of the document, or one made from the schema.</summary>
internal sealed record Sample(string TypeName, string Json, string Origin);

/// <summary>Collects values of a document's named types, each valid by its schema: all examples, and one made value a type without.</summary>
internal sealed class Samples
{
    private readonly SchemaValidator _validator;
    private readonly SourceText _sources;
    private readonly Dictionary<string, string> _typesBySource;
    private readonly HashSet<Sample> _samples = [];

    private Samples(OpenApiDocument document, ApiModel model)
    {
        _validator = document.CreateValidator();
        _sources = new SourceText(document.Node.Location.Path);
        _typesBySource = model.Types
            .Where(type => type.Documentation.Source is not null && !HoldsStream(type))
            .GroupBy(type => type.Documentation.Source!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal);
    }

    public static IReadOnlyCollection<Sample> Of(OpenApiDocument document, ApiModel model)
    {
        var samples = new Samples(document, model);
        foreach (JsonSchema schema in document.AllSchemas)
        {
            foreach (SpecNode example in schema.Examples)
            {
                samples.Add(schema, example, "example");
            }
        }

        foreach (OpenApiMediaType content in document.Operations.Concat(document.InboundOperations).SelectMany(Contents))
        {
            foreach (OpenApiExample example in content.Examples)
            {
                if (content.Schema is { } schema && example.Value is { } value)
                {
                    samples.Add(schema, value, "example");
                }
            }
        }

        samples.AddMade(document);
        return samples._samples;
    }

    // A discriminator chooses one schema, while validation is content with any.
    private bool FitsDiscriminator(JsonSchema schema, SpecNode value) =>
        SchemaReducer.CoreOf(schema).Discriminator is not { } discriminator
        || value is not MappingNode members
        || members[discriminator.PropertyName] is not ScalarNode chosen
        || discriminator.Mapping.FirstOrDefault(mapping => mapping.Value == chosen.Text) is not { } target
        || _validator.IsValid(target.Schema, value);

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

    private void AddMade(OpenApiDocument document)
    {
        HashSet<string> sampled = [.. _samples.Select(sample => sample.TypeName)];
        foreach (JsonSchema schema in document.AllSchemas)
        {
            if (TypeOf(schema) is { } type && sampled.Add(type) && SchemaSampler.Sample(schema) is { } made)
            {
                SpecDocument read = SpecTextReader.Read("sample.json", made.ToJsonString(), new FindingCollection(), CancellationToken.None);
                Add(schema, read.Root!, "made");
            }
        }
    }

    private void Add(JsonSchema schema, SpecNode value, string origin)
    {
        if (TypeOf(schema) is { } type)
        {
            if (value is not ScalarNode { Kind: ScalarKind.Null } && _validator.IsValid(schema, value) && FitsDiscriminator(schema, value))
            {
                _samples.Add(new Sample(type, Literals.Json(value), $"{origin} of {_sources.Of(schema)}"));
            }

            return;
        }

        if (SchemaReducer.Reduce(schema) is { IsBroken: false, Core.Items: { } items } && value is SequenceNode sequence)
        {
            foreach (SpecNode item in sequence.Items)
            {
                Add(items, item, origin + " in an array");
            }
        }
    }

    // A branch of a choice takes members from around it, and what stands in an allOf from the other parts, so that a value of
    // it alone is none of its type.
    private static bool IsPart(JsonSchema schema)
    {
        string[] segments = schema.Pointer.Split('/');
        return segments.Contains("allOf", StringComparer.Ordinal) || (segments.Length > 1 && segments[^2] is "oneOf" or "anyOf");
    }

    private string? TypeOf(JsonSchema schema) =>
        SchemaReducer.Reduce(schema) is { IsBroken: false } use && !IsPart(use.Core) && _typesBySource.TryGetValue(_sources.Of(use.Core), out string? name) ? name : null;
}
