using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>What all interactions are compared with. Not safe for use by several threads.</summary>
internal sealed class ComparisonContext
{
    /// <param name="shared">What it has in common with other contexts.</param>
    public ComparisonContext(SharedContext shared)
    {
        Keeps = shared.Keeps;
        Document = shared.Document;
        Validator = shared.Validator;
        Languages = new LanguageSet();
        SchemaLanguages = new SchemaLanguages(
            Languages, Document.Formats.DistinctBy(format => format.Name).ToDictionary(format => format.Name, format => format.Pattern, StringComparer.Ordinal));
        Containment = new Containment(Languages, SchemaLanguages, Validator);
        ValueSets = new ValueSets(Languages);
        ParameterLanguages = new ParameterLanguages(Languages, SchemaLanguages);
        PathLanguages = new PathLanguages(Languages, ParameterLanguages);
        RequestScope = shared.RequestScope;
        ResponseScope = shared.ResponseScope;
        KnownSent = shared.KnownSent;
        KnownAccepted = shared.KnownAccepted;
        AcceptedValues = new AcceptedValues(this);
    }

    public OpenApiDocument Document { get; }

    public SchemaValidator Validator { get; }

    public LanguageSet Languages { get; }

    public SchemaLanguages SchemaLanguages { get; }

    public Containment Containment { get; }

    public ValueSets ValueSets { get; }

    public ParameterLanguages ParameterLanguages { get; }

    public PathLanguages PathLanguages { get; }

    public AcceptedValues AcceptedValues { get; }

    /// <summary>The schemas about values of requests.</summary>
    public SchemaScope RequestScope { get; }

    /// <summary>The schemas about values of responses.</summary>
    public SchemaScope ResponseScope { get; }

    /// <summary>Whether answers are kept; without, every question is asked of the whole body.</summary>
    public bool Keeps { get; }

    /// <summary>Whether the values that a request may send are allowed.</summary>
    public KnownAnswers<Verdict> KnownSent { get; }

    /// <summary>What is to be said of the values that a response may have.</summary>
    public KnownAnswers<IReadOnlyList<ValueFinding>> KnownAccepted { get; }
}
