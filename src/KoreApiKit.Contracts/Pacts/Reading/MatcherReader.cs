using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Reads one matcher in the forms of versions 2 to 4.</summary>
internal static class MatcherReader
{
    /// <summary>The matcher; null after a problem.</summary>
    public static PactMatcher? Read(PactFields fields)
    {
        string? name = fields.Text("match")?.Text ?? Implied(fields);
        switch (name)
        {
            case "equality":
                return new EqualityMatcher();
            case "type" or "min" or "max" or "minType" or "maxType" or "minMaxType":
                return new TypeMatcher(fields.Count("min"), fields.Count("max"));
            case "regex":
                return Needed(fields, name, "regex") is { } pattern ? new RegexMatcher(pattern) : null;
            case "include":
                return fields.Value("value") is { Node: ScalarNode text } ? new IncludeMatcher(text.Text) : Lacking(fields, name, "value");
            case "integer":
                return new IntegerMatcher();
            case "decimal" or "real":
                return new DecimalMatcher();
            case "number":
                return new NumberMatcher();
            case "boolean":
                return new BooleanMatcher();
            case "null":
                return new NullMatcher();
            case "date":
                return Dated(fields, DateTimePart.Date, "date");
            case "time":
                return Dated(fields, DateTimePart.Time, "time");
            case "timestamp" or "datetime":
                return Dated(fields, DateTimePart.DateTime, name);
            default:
                return name is null ? NoName(fields) : ReadCollection(fields, name);
        }
    }

    private static PactMatcher? ReadCollection(PactFields fields, string name) => name switch
    {
        "values" => new ValuesMatcher(),
        "contentType" => Needed(fields, name, "value") is { } contentType ? new ContentTypeMatcher(contentType) : null,
        "eachKey" => new EachKeyMatcher(Rules(fields)),
        "eachValue" => new EachValueMatcher(Rules(fields)),
        "arrayContains" => new ArrayContainsMatcher([.. fields.Objects("variants").Select(Variant)]),
        "statusCode" => ReadStatus(fields),
        "notEmpty" => new NotEmptyMatcher(),
        "semver" => new SemverMatcher(),
        _ => new UnknownMatcher(name, fields.Place.Node),
    };

    // Version 2 had matchers without a name of their own.
    private static string? Implied(PactFields fields) =>
        fields.Has("regex") ? "regex"
        : fields.Has("min") || fields.Has("max") ? "type"
        : Array.Find(["timestamp", "datetime", "date", "time"], fields.Has);

    private static DateTimeMatcher Dated(PactFields fields, DateTimePart kind, string key) =>
        new(kind, (fields.Text("format") ?? fields.Text(key))?.Text);

    private static StatusCodeMatcher? ReadStatus(PactFields fields)
    {
        switch (fields.Value("status"))
        {
            case { Node: ScalarNode { Kind: ScalarKind.String } text }:
                return new StatusCodeMatcher(text.Text, []);
            case { Node: SequenceNode } list:
                return new StatusCodeMatcher(null, [.. PactFields.ItemsOf(list).Select(Status).OfType<int>()]);
            default:
                Lacking(fields, "statusCode", "status");
                return null;
        }
    }

    private static int? Status(PlacedNode item) =>
        item.Node is ScalarNode scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : null;

    private static ImmutableArray<PactMatcher> Rules(PactFields fields) =>
        [.. fields.Objects("rules").Select(Read).OfType<PactMatcher>()];

    private static ArrayContainsVariant Variant(PactFields fields) => new(
        fields.Count("index") ?? 0,
        fields.Object("rules") is { } rules ? [.. MatchingRulesReader.ReadMap(PactPart.Body, rules)] : []);

    private static string? Needed(PactFields fields, string matcher, string key)
    {
        if (fields.Text(key) is { } text)
        {
            return text.Text;
        }

        if (!fields.Has(key))
        {
            Lacking(fields, matcher, key);
        }

        return null;
    }

    private static PactMatcher? Lacking(PactFields fields, string matcher, string key)
    {
        fields.Problems.Add(fields.Place, $"The matcher '{matcher}' has no '{key}'");
        return null;
    }

    private static PactMatcher? NoName(PactFields fields)
    {
        fields.Problems.Add(fields.Place, "The matcher has no 'match' that says which it is");
        return null;
    }
}
