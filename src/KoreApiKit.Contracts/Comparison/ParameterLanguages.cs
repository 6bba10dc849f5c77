using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>The texts that parameters certainly take.</summary>
internal sealed class ParameterLanguages(LanguageSet languages, SchemaLanguages schemaLanguages)
{
    private readonly IntegerLanguages _integers = new(languages.Factory);
    private readonly Dictionary<JsonSchema, Language> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The texts of a schema of a single value; nothing where that is not known.</summary>
    public Language Of(JsonSchema schema)
    {
        // Interactions of one consumer come to the same schemas, over and over.
        if (!_known.TryGetValue(schema, out Language? known))
        {
            known = Read(schema);
            _known.Add(schema, known);
        }

        return known;
    }

    private Language Read(JsonSchema schema)
    {
        JsonSchema target = schema.Target ?? schema;
        bool isPlain = target is { Enum.IsDefault: true, Const: null, Reference: null, Not: null, If: null }
            && target.AllOf.IsEmpty && target.AnyOf.IsEmpty && target.OneOf.IsEmpty;
        var parts = new List<Language>();
        if (target.Types.HasFlag(JsonTypes.String))
        {
            parts.Add(schemaLanguages.Of([schema]).Lower);
        }

        if (isPlain && (target.Types & (JsonTypes.Integer | JsonTypes.Number)) != 0 && _integers.Of(target) is { } integers)
        {
            parts.Add(languages.Factory.Exactly(integers));
        }

        if (isPlain && target.Types.HasFlag(JsonTypes.Boolean))
        {
            parts.Add(languages.OneOf(["true", "false"]));
        }

        return languages.Factory.Union(parts);
    }
}
