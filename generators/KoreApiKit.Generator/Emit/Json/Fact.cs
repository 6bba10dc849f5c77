using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>Something about a member of an object that is true or false. Cases of a union share facts.</summary>
internal sealed record Fact(EvidenceKind Kind, EquatableArray<string> Path, LiteralModel? Literal, JsonTokens Tokens)
{
    /// <summary>The values of a member that has one of several.</summary>
    public EquatableArray<LiteralModel> Literals { get; init; }

    /// <summary>The fact that the evidence asks for. That a member is absent is the opposite of the fact that it is present.</summary>
    public static Fact Of(EvidenceModel evidence) => evidence.Kind switch
    {
        EvidenceKind.Constant => new Fact(EvidenceKind.Constant, evidence.Path, evidence.Literal, JsonTokens.None),
        EvidenceKind.OneOf => new Fact(EvidenceKind.OneOf, evidence.Path, null, JsonTokens.None) { Literals = evidence.Literals },
        EvidenceKind.Tokens => new Fact(EvidenceKind.Tokens, evidence.Path, null, evidence.Tokens),
        _ => new Fact(EvidenceKind.Present, evidence.Path, null, JsonTokens.None),
    };
}
