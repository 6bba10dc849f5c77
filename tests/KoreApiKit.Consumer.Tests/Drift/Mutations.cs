using System.Text.Json.Nodes;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Pact.Cases;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Consumer.Tests.Drift;

/// <summary>
/// All drifts of one contract: each field of its answer missing and of another type, each constraint of the field's schema
/// broken, each documented field that the example lacks sent wrongly, and another status.
/// </summary>
internal sealed class Mutations
{
    private const int SampleSize = 4;

    private readonly AppliedSchemas _applied;
    private readonly List<Mutation> _found = [];

    private Mutations(OpenApiDocument document) =>
        _applied = new AppliedSchemas(document.CreateValidator(), ValidationDirection.Response, CancellationToken.None);

    public static IReadOnlyList<Mutation> Of(ApiSpecification specification, ContractCase contract)
    {
        int status = contract.Interaction.Response.Status.Example.GetInt32();
        OpenApiResponse response = specification.Document.Operations
            .Single(operation => operation.OperationId == contract.OperationId).Responses
            .Single(response => ExamplePair.StatusOf(response) == status);
        SpecNode answer = SpecTextReader.Read(
            "answer.json", contract.Interaction.Response.Body!.Json!.Example.GetRawText(), new FindingCollection(), CancellationToken.None).Root!;
        var mutations = new Mutations(specification.Document);
        mutations.Visit(answer, [BodyContent.OfResponse(response.Content)!.Schema!], new JsonPlace([]));
        return [.. mutations._found, Mutation.OfStatus(status == 200 ? 202 : 200), Mutation.OfStatus(500)];
    }

    /// <summary>A few drifts of a contract, spread over its answer, and a refusal: the first, the last and those between at equal distances.</summary>
    public static IReadOnlyList<Mutation> SampleOf(ApiSpecification specification, ContractCase contract)
    {
        Mutation[] all = [.. Of(specification, contract)];
        int distance = Math.Max(1, (all.Length - 1) / SampleSize);
        return [.. all.Where((_, index) => index % distance == 0 || index == all.Length - 1)];
    }

    private void Visit(SpecNode value, IReadOnlyList<JsonSchema> owners, JsonPlace place)
    {
        IReadOnlyList<JsonSchema> schemas = _applied.Of(owners, value);
        if (place.Segments.Count > 0)
        {
            AddReplacements(value, schemas, place);
        }

        switch (value)
        {
            case MappingNode mapping:
                foreach (MappingEntry entry in mapping.Entries)
                {
                    JsonPlace member = place.Child(entry.Key);
                    Add(member, "is missing", member.Remove);
                    Visit(entry.Value, _applied.OfMember(schemas, entry.Key), member);
                }

                AddUnsampled(mapping, schemas, place);
                break;
            case SequenceNode { Items: [SpecNode first, ..] }:
                Visit(first, [.. schemas.Select(schema => schema.Items).OfType<JsonSchema>()], place.Child(JsonPlace.EachItem));
                break;
        }
    }

    private void AddReplacements(SpecNode value, IReadOnlyList<JsonSchema> schemas, JsonPlace place)
    {
        Replace(place, "has another type", value is ScalarNode { Kind: ScalarKind.String } ? "4711" : "\"drift\"");
        foreach (JsonSchema schema in schemas)
        {
            if (!schema.Enum.IsDefault)
            {
                Replace(place, "has a value beyond the enum", "\"drift\"");
            }

            if (schema.Limits.Pattern is not null)
            {
                Replace(place, "breaks the pattern", "\"~\"");
            }

            if (schema.Format is not null && value is ScalarNode { Kind: ScalarKind.String })
            {
                Replace(place, "breaks the format", "\"~\"");
            }

            if (schema.Limits.MinLength is > 0)
            {
                Replace(place, "is shorter than allowed", "\"\"");
            }

            if (schema.Limits.MaxLength is { } most)
            {
                Replace(place, "is longer than allowed", $"\"{new string('x', most + 1)}\"");
            }

            if (schema.Limits.MinItems is > 0)
            {
                Replace(place, "has fewer items than allowed", "[]");
            }
        }
    }

    // Documented, but in no example: the provider may leave them out, and must not send them wrongly.
    private void AddUnsampled(MappingNode value, IReadOnlyList<JsonSchema> schemas, JsonPlace place)
    {
        foreach (SchemaProperty property in schemas.SelectMany(schema => schema.Properties).Where(property => value[property.Name] is null))
        {
            JsonSchema schema = property.Schema.Target ?? property.Schema;
            JsonPlace member = place.Child(property.Name);
            Replace(member, "is added with another type", schema.Types.HasFlag(JsonTypes.String) ? "4711" : "\"drift\"");
            if (schema.Limits.Minimum is not null)
            {
                Replace(member, "is added below the minimum", "-1");
            }
        }
    }

    private void Replace(JsonPlace place, string change, string json) => Add(place, change, root => place.Set(root, () => JsonNode.Parse(json)));

    private void Add(JsonPlace place, string change, Action<JsonNode> apply)
    {
        if (!_found.Exists(known => known.Field == place.Pointer && known.Change == change))
        {
            _found.Add(Mutation.OfBody(place.Pointer, change, apply));
        }
    }
}
