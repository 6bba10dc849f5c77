using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>The expression that makes a union's choice: the discriminator, and what must hold of an object for it to be each case.</summary>
internal sealed class ChoiceExpression(CSharpTypeNames names)
{
    private readonly KnownTypes _known = names.Known;

    /// <summary>The choice among cases that are objects, in the order in which they are tried.</summary>
    public string Of(UnionType union, IReadOnlyList<UnionCaseModel> candidates)
    {
        string discriminator = union.DiscriminatorProperty is { } property ? CSharpText.Literal(property) : "null";
        return Wrapped.OneALine("new(", [discriminator, .. candidates.Select(candidate => Case(union, candidate))], ")");
    }

    private string Case(UnionType union, UnionCaseModel candidate)
    {
        bool isNamed = union.DiscriminatorProperty is not null && candidate.DiscriminatorValues.Count > 0;
        return isNamed
            ? $"{_known.JsonCase}.Named({string.Join(", ", candidate.DiscriminatorValues.Select(CSharpText.Literal))})"
            : Wrapped.OneALine(
                $"{_known.JsonCase}.With(", [.. candidate.Evidence.Where(evidence => evidence.Path.Count > 0).Select(Evidence)], ")");
    }

    private string Evidence(EvidenceModel evidence)
    {
        string path = string.Join(", ", evidence.Path.Select(CSharpText.Literal));
        return $"{_known.JsonEvidence}." + evidence.Kind switch
        {
            EvidenceKind.Constant => Values([evidence.Literal!], path),
            EvidenceKind.OneOf => Values([.. evidence.Literals], path),
            EvidenceKind.Tokens => $"Token([{string.Join(", ", JsonTokenNames.Of(evidence.Tokens).Select(token => $"{_known.JsonTokenType}.{token}"))}], {path})",
            EvidenceKind.Absent => $"Absent({path})",
            _ => $"Present({path})",
        };
    }

    private static string Values(LiteralModel[] literals, string path)
    {
        bool areTexts = literals.All(literal => literal.Kind == LiteralKind.String);
        string method = areTexts ? "Text" : "Constant";
        string[] values = [.. literals.Select(literal => CSharpText.Literal(areTexts ? literal.Text : ConstantExpression.JsonText(literal)))];
        return $"{method}([{string.Join(", ", values)}], {path})";
    }
}
