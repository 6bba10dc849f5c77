using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>What all interactions are compared with. Not safe for use by several threads.</summary>
internal sealed class ComparisonContext
{
    public ComparisonContext(ApiSpecification specification)
    {
        Document = specification.Document;
        Validator = Document.CreateValidator();
        Languages = new LanguageSet();
        SchemaLanguages = new SchemaLanguages(
            Languages, Document.Formats.DistinctBy(format => format.Name).ToDictionary(format => format.Name, format => format.Pattern, StringComparer.Ordinal));
        Containment = new Containment(Languages, SchemaLanguages, Validator);
        ValueSets = new ValueSets(Languages);
    }

    public OpenApiDocument Document { get; }

    public SchemaValidator Validator { get; }

    public LanguageSet Languages { get; }

    public SchemaLanguages SchemaLanguages { get; }

    public Containment Containment { get; }

    public ValueSets ValueSets { get; }
}
