using System.Globalization;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>
/// Emits <c>ReadJson</c> of a union. The kind of the JSON value narrows the cases; where that leaves a choice between
/// objects, the runtime makes it by a table of evidence.
/// </summary>
internal sealed class UnionReaderEmitter(CSharpTypeNames names, JsonCodeEmitter json)
{
    private readonly KnownTypes _known = names.Known;
    private readonly ChoiceExpression _choice = new(names);

    public void Emit(SourceWriter source, UnionType union, StaticFields fields)
    {
        source.Open($"public static {CSharpText.Identifier(union.Name)} ReadJson(ref {_known.JsonInput} reader) => reader.TokenType switch");
        foreach ((JsonTokens type, string[] tokens) in JsonTokenNames.All)
        {
            UnionCaseModel[] candidates = [.. union.Cases.Where(@case => (@case.Tokens & type) != 0)];
            string pattern = string.Join(" or ", tokens.Select(token => $"{_known.JsonTokenType}.{token}"));
            if (type == JsonTokens.Object && candidates.Any(candidate => IsTested(union, candidate)))
            {
                EmitChoice(source, union, candidates, pattern, fields);
            }
            else if (candidates.Length > 0)
            {
                source.Line($"{pattern} => {Read(union, candidates[0])},");
            }
            else if (type == JsonTokens.Null)
            {
                source.Line($"{pattern} => throw {_known.JsonRead}.Unexpected(ref reader, {CSharpText.Literal(union.Name)}, \"\", {CSharpText.Literal(Expected(union))}),");
            }
        }

        source.Line($"_ => {Unknown()},").Close(";").Line();
    }

    private void EmitChoice(SourceWriter source, UnionType union, UnionCaseModel[] candidates, string pattern, StaticFields fields)
    {
        string choice = fields.Reference("Choice", _known.JsonChoice, _choice.Of(union, candidates));
        source.Open($"{pattern} => {choice}.Of(reader) switch");
        for (int i = 0; i < candidates.Length; i++)
        {
            source.Line($"{i.ToString(CultureInfo.InvariantCulture)} => {Read(union, candidates[i])},");
        }

        source.Line($"_ => {Unknown()},").Close(",");
    }

    private static bool IsTested(UnionType union, UnionCaseModel @case) =>
        @case.Evidence.Count > 0 || (union.DiscriminatorProperty is not null && @case.DiscriminatorValues.Count > 0);

    private string Read(UnionType union, UnionCaseModel @case) =>
        $"new {CSharpText.Identifier(UnionNames.CaseType(@case))}({json.ReadExpression(@case.Type, union.Name, "")})";

    private string Unknown() => $"new {UnionCaseEmitter.UnknownCase}({_known.JsonRead}.Element(ref reader))";

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
