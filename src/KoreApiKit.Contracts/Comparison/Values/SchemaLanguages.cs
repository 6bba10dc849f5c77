using KoreApiKit.Contracts.Languages;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison.Values;

/// <summary>The texts that schemas allow, from below and from above: all of <c>Lower</c> are allowed, and none outside of <c>Upper</c>.</summary>
internal sealed record TextBounds(Language Lower, Language Upper);

/// <summary>Gives the texts that schemas allow.</summary>
/// <param name="ownFormats">The .NET patterns of the author's own formats, by name.</param>
internal sealed class SchemaLanguages(LanguageSet languages, IReadOnlyDictionary<string, string> ownFormats)
{
    private const int MaxDepth = 20;
    private const int LongestLimit = 2_000;

    private readonly Dictionary<JsonSchema, TextBounds> _known = new(ReferenceEqualityComparer.Instance);

    private TextBounds Nothing => new(languages.Factory.Nothing, languages.Factory.Nothing);

    private TextBounds Everything => new(languages.AnyText, languages.AnyText);

    private TextBounds Unknown => new(languages.Factory.Nothing, languages.AnyText);

    /// <summary>The texts that all of some schemas allow.</summary>
    public TextBounds Of(IEnumerable<JsonSchema> schemas) => And(schemas.Select(schema => Of(schema)));

    // Interactions of one consumer come to the same schemas, over and over.
    private TextBounds Of(JsonSchema schema)
    {
        if (!_known.TryGetValue(schema, out TextBounds? bounds))
        {
            bounds = Of(schema, 0);
            _known.Add(schema, bounds);
        }

        return bounds;
    }

    private TextBounds Of(JsonSchema schema, int depth)
    {
        if (depth > MaxDepth)
        {
            return Unknown;
        }

        if (schema.Boolean is { } allowed)
        {
            return allowed ? Everything : Nothing;
        }

        return And(Parts(schema, depth + 1));
    }

    private IEnumerable<TextBounds> Parts(JsonSchema schema, int depth)
    {
        yield return schema.Types.HasFlag(JsonTypes.String) ? Everything : Nothing;
        yield return Reference(schema, depth);
        yield return Values(schema);
        yield return Pattern(schema.Limits.Pattern);
        yield return Length(schema.Limits);
        yield return Format(schema.Format);
        yield return schema.Not is null && schema.If is null ? Everything : Unknown;
        foreach (JsonSchema part in schema.AllOf)
        {
            yield return Of(part, depth);
        }

        if (!schema.AnyOf.IsEmpty)
        {
            yield return Or(schema.AnyOf.Select(part => Of(part, depth)));
        }

        if (!schema.OneOf.IsEmpty)
        {
            yield return ExactlyOne([.. schema.OneOf.Select(part => Of(part, depth))]);
        }
    }

    private TextBounds Reference(JsonSchema schema, int depth) =>
        schema.Reference is null ? Everything : schema.Reference.Target is { } target ? Of(target, depth) : Everything;

    private TextBounds Values(JsonSchema schema)
    {
        IEnumerable<SpecNode>? values = schema.Const is { } single ? [single] : schema.Enum.IsDefault ? null : schema.Enum;
        if (values is null)
        {
            return Everything;
        }

        Language texts = languages.OneOf(values.Select(Json.TextOf).OfType<string>());
        return new TextBounds(texts, texts);
    }

    private TextBounds Pattern(string? pattern) =>
        pattern is null ? Everything : languages.Found(pattern) is { } found ? new TextBounds(found, found) : Unknown;

    private TextBounds Length(SchemaLimits limits)
    {
        if (limits.MinLength is null or 0 && limits.MaxLength is null)
        {
            return Everything;
        }

        if (limits.MinLength > LongestLimit)
        {
            return Unknown;
        }

        bool hasEnd = limits.MaxLength <= LongestLimit;
        Language from = languages.OfLength(limits.MinLength ?? 0, hasEnd ? limits.MaxLength : null);
        return hasEnd || limits.MaxLength is null
            ? new TextBounds(from, from)
            : new TextBounds(languages.OfLength(limits.MinLength ?? 0, LongestLimit), from);
    }

    private TextBounds Format(string? format)
    {
        if (format is null)
        {
            return Everything;
        }

        return ownFormats.TryGetValue(format, out string? pattern) ? OwnFormat(pattern)
            : FormatLanguages.Of(format, languages) is var (lower, upper) ? new TextBounds(lower, upper)
            : Everything;
    }

    // Of a date the parts depend on each other, and a time is read in more spellings than it is written.
    private TextBounds OwnFormat(string pattern) =>
        pattern.AsSpan().IndexOfAny("dMy") < 0 && TextRules.OfTimePattern(pattern) is { } expression && languages.Whole(expression) is { } times
            ? new TextBounds(times, languages.AnyText)
            : Unknown;

    private TextBounds And(IEnumerable<TextBounds> all)
    {
        TextBounds[] list = [.. all];
        return new TextBounds(InAll(list.Select(bounds => bounds.Lower)), InAll(list.Select(bounds => bounds.Upper)));
    }

    private Language InAll(IEnumerable<Language> texts)
    {
        Language[] narrower = [.. texts.Where(one => one != languages.AnyText)];
        return narrower.Length == 0 ? languages.AnyText : languages.Factory.Intersection(narrower);
    }

    private TextBounds Or(IEnumerable<TextBounds> any)
    {
        TextBounds[] list = [.. any];
        return new TextBounds(
            languages.Factory.Union(list.Select(bounds => bounds.Lower)), languages.Factory.Union(list.Select(bounds => bounds.Upper)));
    }

    // What one alternative has for certain and no other has perhaps.
    private TextBounds ExactlyOne(TextBounds[] alternatives)
    {
        LanguageFactory factory = languages.Factory;
        IEnumerable<Language> lower = alternatives.Select((one, index) => factory.Intersection(
        [
            one.Lower,
            .. alternatives.Where((_, other) => other != index).Select(other => factory.Complement(other.Upper)),
        ]));
        return new TextBounds(factory.Union(lower), factory.Union(alternatives.Select(one => one.Upper)));
    }
}
