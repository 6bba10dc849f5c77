using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KoreApiKit.Spec.Schemas.Patterns;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <summary>What evaluation needs of a schema in a form that is fast to use: made once for each schema, on first use.</summary>
internal sealed class PreparedSchema
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    public PreparedSchema(JsonSchema schema)
    {
        SchemaLimits limits = schema.Limits;
        Pattern = limits.Pattern is null ? null : EcmaPattern.TryCreate(limits.Pattern, MatchTimeout);
        Minimum = Number(limits.Minimum);
        Maximum = Number(limits.Maximum);
        ExclusiveMinimum = Number(limits.ExclusiveMinimum);
        ExclusiveMaximum = Number(limits.ExclusiveMaximum);
        MultipleOf = Number(limits.MultipleOf);
        Enum = schema.Enum.IsDefault ? null : new HashSet<SpecNode>(schema.Enum, NodeEquality.Instance);
        PropertyNames = new HashSet<string>(schema.Properties.Select(property => property.Name), StringComparer.Ordinal);
        PatternProperties = schema.PatternProperties
            .Select(property => (EcmaPattern.TryCreate(property.Name, MatchTimeout)!, property.Schema))
            .Where(pair => pair.Item1 is not null)
            .ToImmutableArray();
    }

    public Regex? Pattern { get; }

    public JsonNumber? Minimum { get; }

    public JsonNumber? Maximum { get; }

    public JsonNumber? ExclusiveMinimum { get; }

    public JsonNumber? ExclusiveMaximum { get; }

    public JsonNumber? MultipleOf { get; }

    public HashSet<SpecNode>? Enum { get; }

    public HashSet<string> PropertyNames { get; }

    public ImmutableArray<(Regex Pattern, JsonSchema Schema)> PatternProperties { get; }

    private static JsonNumber? Number(string? text) => text is null ? null : JsonNumber.Parse(text);
}
