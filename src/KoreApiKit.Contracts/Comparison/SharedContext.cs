using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>What those who compare interactions with one document have in common. Safe for several threads.</summary>
internal sealed class SharedContext
{
    /// <param name="keeps">Whether answers are kept for the next question of the same kind.</param>
    public SharedContext(OpenApiDocument document, bool keeps)
    {
        Keeps = keeps;
        Document = document;
        Validator = document.CreateValidator();
        RequestScope = new SchemaScope(Validator, ValidationDirection.Request, keeps);
        ResponseScope = new SchemaScope(Validator, ValidationDirection.Partial, keeps);
    }

    public OpenApiDocument Document { get; }

    public SchemaValidator Validator { get; }

    public bool Keeps { get; }

    public SchemaScope RequestScope { get; }

    public SchemaScope ResponseScope { get; }

    public KnownAnswers<Verdict> KnownSent { get; } = new();

    public KnownAnswers<IReadOnlyList<ValueFinding>> KnownAccepted { get; } = new();
}
