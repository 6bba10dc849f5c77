using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>The texts that parameters certainly take.</summary>
internal sealed class ParameterLanguages(LanguageSet languages, SchemaLanguages schemaLanguages)
{
    /// <summary>The texts of a schema of a single value; nothing where that is not known.</summary>
    public Language Of(JsonSchema schema)
    {
        JsonSchema target = schema.Target ?? schema;
        bool isPlain = target is { Enum.IsDefault: true, Const: null, Reference: null, Not: null, If: null }
            && target.AllOf.IsEmpty && target.AnyOf.IsEmpty && target.OneOf.IsEmpty
            && ReferenceEquals(target.Limits, SchemaLimits.None);
        var parts = new List<Language>();
        if (target.Types.HasFlag(JsonTypes.String))
        {
            parts.Add(schemaLanguages.Of([schema]).Lower);
        }

        if (isPlain && (target.Types & (JsonTypes.Integer | JsonTypes.Number)) != 0)
        {
            parts.Add(languages.Whole("-?(0|[1-9][0-9]{0,8})")!);
        }

        if (isPlain && target.Types.HasFlag(JsonTypes.Boolean))
        {
            parts.Add(languages.OneOf(["true", "false"]));
        }

        return languages.Factory.Union(parts);
    }
}
