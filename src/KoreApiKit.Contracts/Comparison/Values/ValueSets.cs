using KoreApiKit.Contracts.Languages;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison.Values;

/// <summary>Gives the sets of values that matchers stand for.</summary>
internal sealed class ValueSets(LanguageSet languages)
{
    private const string SemanticVersion =
        "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$";

    /// <summary>
    /// The set of one matcher; null where the matcher stands for its example alone or where nothing is known of it. A pattern
    /// without <c>^</c> and <c>$</c> is read as the whole text, which is how it is meant.
    /// </summary>
    public ValueSet? Of(PactMatcher matcher, SpecNode example) => matcher switch
    {
        TypeMatcher type => OfType(type, example),
        RegexMatcher regex when Json.TextOf(example) is not null => new ValueSet(JsonTypes.String) { Texts = languages.Whole(regex.Pattern) },
        IncludeMatcher include when Json.TextOf(example) is not null => new ValueSet(JsonTypes.String) { Texts = Including(include.Text) },
        IntegerMatcher => new ValueSet(JsonTypes.Integer),
        DecimalMatcher => new ValueSet(JsonTypes.Number) { HasFraction = true },
        NumberMatcher => new ValueSet(JsonTypes.Number),
        BooleanMatcher => new ValueSet(JsonTypes.Boolean),
        NullMatcher => new ValueSet(JsonTypes.Null),
        DateTimeMatcher date => new ValueSet(JsonTypes.String) { Texts = OfDate(date), Format = DateTimeFormats.JsonFormat(date) },
        SemverMatcher => new ValueSet(JsonTypes.String) { Texts = languages.Whole(SemanticVersion) },
        NotEmptyMatcher => NotEmpty(OfType(new TypeMatcher(1, null), example)),
        _ => null,
    };

    /// <summary>The texts that a rule accepts where the value is a text; null where that is not known.</summary>
    public Language? AcceptedTexts(MatchingRule rule, SpecNode example)
    {
        var accepted = new List<Language>();
        foreach (PactMatcher matcher in rule.Matchers)
        {
            Language? texts = matcher is RegexMatcher regex ? languages.Found(regex.Pattern)
                : Of(matcher, example) is not { } set ? null
                : set.Types == JsonTypes.String ? set.Texts
                : languages.Factory.Nothing;
            if (texts is null)
            {
                return null;
            }

            accepted.Add(texts);
        }

        return rule.Combination == RuleCombination.Or ? languages.Factory.Union(accepted) : languages.Factory.Intersection(accepted);
    }

    // A whole number as an example is read as any whole number: that is what its consumer sends.
    private ValueSet OfType(TypeMatcher matcher, SpecNode example) => example switch
    {
        SequenceNode => new ValueSet(JsonTypes.Array) { MinItems = matcher.Min ?? 0, MaxItems = matcher.Max },
        MappingNode => new ValueSet(JsonTypes.Object),
        ScalarNode { Kind: ScalarKind.String } => new ValueSet(JsonTypes.String) { Texts = languages.AnyText },
        ScalarNode { Kind: ScalarKind.Number } number =>
            new ValueSet(JsonNumber.Parse(number.Text).IsInteger ? JsonTypes.Integer : JsonTypes.Number),
        ScalarNode { Kind: ScalarKind.Boolean } => new ValueSet(JsonTypes.Boolean),
        _ => new ValueSet(JsonTypes.Null),
    };

    private ValueSet NotEmpty(ValueSet set) =>
        set.Types == JsonTypes.String ? set with { Texts = languages.OfLength(1, null) } : set;

    private Language Including(string text)
    {
        LanguageFactory factory = languages.Factory;
        return factory.Exactly(factory.Sequence(factory.AnyText, factory.Literal(text), factory.AnyText));
    }

    private Language? OfDate(DateTimeMatcher matcher) =>
        DateTimeFormats.Pattern(matcher) is { } pattern ? languages.Whole(pattern) : null;
}
