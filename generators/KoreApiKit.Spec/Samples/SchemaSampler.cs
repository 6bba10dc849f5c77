using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Samples;

/// <summary>
/// Makes a value that a schema allows: from its own examples where they are valid, otherwise from its keywords. Whatever
/// comes out was validated, so a sample may be missing, never wrong.
/// </summary>
internal sealed class SchemaSampler
{
    // Optional members end at the first depth, so that recursive schemas have an end; all else ends at the second.
    private const int DeepestOptional = 4;
    private const int DeepestOfAll = 24;
    private const int MostBranches = 12;
    private const int MostItems = 100;

    private readonly SchemaValidator _validator;
    private readonly IReadOnlyDictionary<string, string> _formats;
    private readonly SampleChoices _choices;
    private readonly HashSet<SpecNode> _made = [];

    /// <param name="formats">The .NET patterns of an author's own formats, by name.</param>
    /// <param name="choices">Chooses where a schema allows many values; without it every sample of a schema is the same.</param>
    public SchemaSampler(SchemaValidator validator, IReadOnlyDictionary<string, string> formats, SampleChoices? choices = null)
    {
        _validator = validator;
        _formats = formats;
        _choices = choices ?? SampleChoices.Fixed;
    }

    /// <summary>Whether a scalar was made up, rather than taken from the document.</summary>
    public bool IsMade(SpecNode node) => _made.Contains(node);

    /// <summary>A value with optional members, or with required members only where that fails; null where none is found.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public SpecNode? Sample(JsonSchema schema, ValidationDirection direction, bool withOptional, CancellationToken cancellationToken)
    {
        SpecNode? sample = withOptional ? Try(schema, direction, DeepestOptional, cancellationToken) : null;
        return sample ?? Try(schema, direction, 0, cancellationToken);
    }

    private SpecNode? Try(JsonSchema schema, ValidationDirection direction, int deepestOptional, CancellationToken cancellationToken)
    {
        var sampling = new Sampling(this, direction, deepestOptional, cancellationToken);
        return sampling.Make(schema, 0) is { } sample && _validator.IsValid(schema, sample, direction, cancellationToken) ? sample : null;
    }

    /// <summary>One attempt.</summary>
    private sealed class Sampling(SchemaSampler owner, ValidationDirection direction, int deepestOptional, CancellationToken cancellationToken)
    {
        public SpecNode? Make(JsonSchema schema, int depth)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (depth > DeepestOfAll || schema.Boolean == false)
            {
                return null;
            }

            if (schema.Reference is { HasSiblings: false } reference)
            {
                return reference.Target is { } target ? Make(target, depth + 1) : null;
            }

            if (Given(schema) is { } given)
            {
                return given;
            }

            int branches = SchemaParts.CountBranches(schema);
            if (branches <= 1)
            {
                return MakeFrom(schema, SchemaParts.Of(schema, 0), depth);
            }

            int tried = Math.Min(branches, MostBranches);
            int first = owner._choices.First(tried);
            for (int i = 0; i < tried; i++)
            {
                if (MakeFrom(schema, SchemaParts.Of(schema, (first + i) % tried), depth) is { } sample
                    && owner._validator.IsValid(schema, sample, direction, cancellationToken))
                {
                    return sample;
                }
            }

            return null;
        }

        private SpecNode? Given(JsonSchema schema) =>
            schema.SingleValue
            ?? owner._choices.Suggestions(schema).FirstOrDefault(value => owner._validator.IsValid(schema, value, direction, cancellationToken))
            ?? (schema.Enum.IsDefaultOrEmpty ? null : Member(schema.Enum));

        private SpecNode Member(ImmutableArray<SpecNode> members)
        {
            SpecNode[] values = [.. members.Where(member => member is not ScalarNode { Kind: ScalarKind.Null })];
            return values.Length == 0 ? members[0] : values[owner._choices.First(values.Length)];
        }

        private SpecNode? MakeFrom(JsonSchema schema, SchemaParts parts, int depth)
        {
            IReadOnlyList<JsonSchema> schemas = parts.Schemas;
            if (schemas.Select(part => part == schema ? null : Given(part)).FirstOrDefault(value => value is ScalarNode) is { } given)
            {
                return given;
            }

            JsonTypes types = schemas.Aggregate(JsonTypes.Any, (all, part) => all & part.Types);
            bool hasMembers = schemas.Any(part => !part.Properties.IsEmpty || part.AdditionalProperties is { Boolean: null });
            return types switch
            {
                _ when types.HasFlag(JsonTypes.Object) && (hasMembers || types == JsonTypes.Object) => MakeObject(schema, parts, depth),
                _ when types.HasFlag(JsonTypes.Array) && schemas.Any(part => part.Items is not null || !part.PrefixItems.IsEmpty) => MakeArray(schema, schemas, depth),
                _ when types.HasFlag(JsonTypes.String) => owner._choices.Text(schemas, owner._formats) is { } text ? Made(schema, ScalarKind.String, text) : null,
                _ when types.HasFlag(JsonTypes.Number) => Made(schema, ScalarKind.Number, owner._choices.Number(schemas, whole: false)),
                _ when types.HasFlag(JsonTypes.Integer) => Made(schema, ScalarKind.Number, owner._choices.Number(schemas, whole: true)),
                _ when types.HasFlag(JsonTypes.Boolean) => Made(schema, ScalarKind.Boolean, owner._choices.First(2) == 0 ? "true" : "false"),
                _ when types.HasFlag(JsonTypes.Array) => MakeArray(schema, schemas, depth),
                _ when types.HasFlag(JsonTypes.Object) => MakeObject(schema, parts, depth),
                _ when types.HasFlag(JsonTypes.Null) => Made(schema, ScalarKind.Null, "null"),
                _ => null,
            };
        }

        private ScalarNode Made(JsonSchema schema, ScalarKind kind, string text)
        {
            var node = new ScalarNode(schema.Location, kind, text);
            owner._made.Add(node);
            return node;
        }

        private SequenceNode MakeArray(JsonSchema schema, IReadOnlyList<JsonSchema> parts, int depth)
        {
            int least = parts.Max(part => part.Limits.MinItems ?? 0);
            int most = parts.Min(part => part.Limits.MaxItems ?? int.MaxValue);
            int usual = Math.Min(Math.Max(least, depth < deepestOptional ? 1 : 0), Math.Min(most, MostItems));
            int wanted = depth < deepestOptional ? owner._choices.Count(usual, Math.Min(most, MostItems)) : usual;
            var items = ImmutableArray.CreateBuilder<SpecNode>();
            foreach (JsonSchema item in parts.SelectMany(part => part.PrefixItems))
            {
                if (Make(item, depth + 1) is { } sample)
                {
                    items.Add(sample);
                }
            }

            JsonSchema? rest = parts.Select(part => part.Items).FirstOrDefault(item => item is not null);
            while (items.Count < wanted)
            {
                SpecNode? sample = rest is null ? Made(schema, ScalarKind.String, "item") : Make(rest, depth + 1);
                if (sample is null)
                {
                    break;
                }

                items.Add(sample);
            }

            return new SequenceNode(schema.Location, items.ToImmutable());
        }

        private MappingNode MakeObject(JsonSchema schema, SchemaParts parts, int depth)
        {
            var required = new HashSet<string>(parts.Schemas.SelectMany(part => part.Required), StringComparer.Ordinal);
            var members = ImmutableArray.CreateBuilder<MappingEntry>();
            var named = new HashSet<string>(StringComparer.Ordinal);
            foreach (SchemaProperty property in parts.Schemas.SelectMany(part => part.Properties))
            {
                bool wanted = required.Contains(property.Name) || (depth < deepestOptional && !property.Schema.Deprecated && owner._choices.Includes(property));
                if (wanted && Travels(property.Schema) && named.Add(property.Name) && MakeMember(parts, property, depth) is { } value)
                {
                    members.Add(new MappingEntry(property.Name, property.NameLocation, value));
                }
            }

            JsonSchema? additional = parts.Schemas.Select(part => part.AdditionalProperties).FirstOrDefault(part => part is { Boolean: null });
            IEnumerable<string> unnamed = required.Where(name => !named.Contains(name)).OrderBy(name => name, StringComparer.Ordinal);
            if (members.Count == 0 && required.Count == 0 && additional is not null && depth < deepestOptional)
            {
                unnamed = ["key"];
            }

            foreach (string name in unnamed.ToList())
            {
                SpecNode? value = additional is null ? Made(schema, ScalarKind.String, "value") : Make(additional, depth + 1);
                if (value is not null)
                {
                    members.Add(new MappingEntry(name, schema.Location, value));
                }
            }

            return new MappingNode(schema.Location, members.ToImmutable());
        }

        private SpecNode? MakeMember(SchemaParts parts, SchemaProperty property, int depth)
        {
            if (parts.Discriminators.TryGetValue(property.Name, out string? chosen))
            {
                return new ScalarNode(property.Schema.Location, ScalarKind.String, chosen);
            }

            return owner._choices.NamesTypes
                && parts.TypeName(property.Name) is { } name
                && new ScalarNode(property.Schema.Location, ScalarKind.String, name) is var named
                && owner._validator.IsValid(property.Schema, named, direction, cancellationToken)
                    ? named
                    : Make(property.Schema, depth + 1);
        }

        private bool Travels(JsonSchema property) =>
            !(direction == ValidationDirection.Request && (property.Target ?? property).ReadOnly)
            && !(direction == ValidationDirection.Response && (property.Target ?? property).WriteOnly);
    }
}
