using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>
/// Emits <c>ReadJson</c> of a union. The kind of the JSON value narrows the cases; where that leaves a choice between
/// objects, one pass over the object by a copy of the reader collects the evidence, wherever in the object it stands.
/// </summary>
internal sealed class UnionReaderEmitter(CSharpTypeNames names, JsonCodeEmitter json)
{
    private static readonly (JsonTokens Token, string[] TokenTypes)[] Kinds =
    [
        (JsonTokens.Object, ["StartObject"]),
        (JsonTokens.Array, ["StartArray"]),
        (JsonTokens.String, ["String"]),
        (JsonTokens.Number, ["Number"]),
        (JsonTokens.Boolean, ["True", "False"]),
        (JsonTokens.Null, ["Null"]),
    ];

    private readonly KnownTypes _known = names.Known;
    private readonly EvidenceEmitter _evidence = new(names, json);

    public void Emit(SourceWriter source, UnionType union)
    {
        string name = CSharpText.Identifier(union.Name);
        source.Line("/// <inheritdoc/>")
            .Open($"public static {name} ReadJson(ref {_known.Utf8JsonReader} reader)")
            .Open("switch (reader.TokenType)");
        foreach ((JsonTokens token, string[] tokenTypes) in Kinds)
        {
            UnionCaseModel[] candidates = [.. union.Cases.Where(@case => (@case.Tokens & token) != 0)];
            if (candidates.Length > 0)
            {
                EmitKind(source, union, candidates, token, tokenTypes);
            }
        }

        if (!union.Cases.Any(@case => (@case.Tokens & JsonTokens.Null) != 0))
        {
            source.Line($"case {_known.JsonTokenType}.Null:").Indent()
                .Line($"throw {_known.JsonRead}.Unexpected(ref reader, {CSharpText.Literal(union.Name)}, \"\", {CSharpText.Literal(Expected(union))});")
                .Unindent();
        }

        source.Line("default:").Indent()
            .Line(Unknown())
            .Unindent()
            .Close().Close().Line();
    }

    private void EmitKind(SourceWriter source, UnionType union, UnionCaseModel[] candidates, JsonTokens token, string[] tokenTypes)
    {
        foreach (string tokenType in tokenTypes)
        {
            source.Line($"case {_known.JsonTokenType}.{tokenType}:");
        }

        source.Open();
        if (token == JsonTokens.Object && candidates.Any(candidate => IsTested(union, candidate)))
        {
            _evidence.EmitProbe(source, union, candidates);
            EmitChoice(source, union, candidates);
        }
        else
        {
            source.Line(Read(union, candidates[0]));
        }

        source.Close();
    }

    private void EmitChoice(SourceWriter source, UnionType union, UnionCaseModel[] candidates)
    {
        foreach (UnionCaseModel candidate in candidates)
        {
            if (EvidenceEmitter.Condition(union, candidates, candidate) is not { } condition)
            {
                // Cases after one that takes any object are never reached.
                source.Line(Read(union, candidate));
                return;
            }

            source.Open($"if ({condition})").Line(Read(union, candidate)).Close().Line();
        }

        source.Line(Unknown());
    }

    private static bool IsTested(UnionType union, UnionCaseModel @case) =>
        @case.Evidence.Count > 0 || (union.DiscriminatorProperty is not null && @case.DiscriminatorValues.Count > 0);

    private string Read(UnionType union, UnionCaseModel @case) =>
        $"return new {CSharpText.Identifier(UnionNames.CaseType(@case))}({json.ReadExpression(@case.Type, union.Name, "")});";

    private string Unknown() => $"return new {UnionCaseEmitter.UnknownCase}({_known.JsonRead}.Element(ref reader));";

    private static string Expected(UnionType union)
    {
        JsonTokens tokens = union.Cases.Aggregate(JsonTokens.None, (all, @case) => all | @case.Tokens);
        string[] expected =
        [
            .. Named(JsonTokens.Object, "an object"),
            .. Named(JsonTokens.Array, "an array"),
            .. Named(JsonTokens.String, "a string"),
            .. Named(JsonTokens.Number, "a number"),
            .. Named(JsonTokens.Boolean, "true or false"),
        ];
        return expected.Length == 0 ? "a value" : string.Join(" or ", expected);

        IEnumerable<string> Named(JsonTokens token, string text) => (tokens & token) != 0 ? [text] : [];
    }
}
