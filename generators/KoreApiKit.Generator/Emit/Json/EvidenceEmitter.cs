using System.Globalization;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>Emits the pass over an object that finds out which facts hold, and the condition for each case of a union.</summary>
internal sealed class EvidenceEmitter(CSharpTypeNames names, JsonCodeEmitter json)
{
    private readonly KnownTypes _known = names.Known;
    private readonly ConstantExpression _constants = new(names, json);

    /// <summary>Emits the variables and the pass. The reader itself does not move.</summary>
    public void EmitProbe(SourceWriter source, UnionType union, IReadOnlyList<UnionCaseModel> candidates)
    {
        List<Fact> facts = Facts(candidates);
        for (int i = 0; i < facts.Count; i++)
        {
            source.Line($"bool {Variable(i)} = false;");
        }

        EvidenceNode root = EvidenceNode.Root(facts.Select((fact, index) => (fact, index)), Discriminators(union, candidates).Length > 0 ? union.DiscriminatorProperty : null);
        if (root.Children.Any(child => child.IsDiscriminator))
        {
            source.Line("int discriminated = -1;");
        }

        source.Line($"{_known.Utf8JsonReader} probe = reader;");
        EmitObject(source, root);
        source.Line();
        if (root.Children.Any(child => child.IsDiscriminator))
        {
            source.Open($"static int DiscriminatedCase({_known.ReadOnlySpan}<byte> value)");
            ByteMatchEmitter.Emit(
                source,
                "value",
                Discriminators(union, candidates)
                    .GroupBy(pair => pair.Value, StringComparer.Ordinal)
                    .Select(group => (group.Key, group.First().Case.ToString(CultureInfo.InvariantCulture))),
                "-1");
            source.Close().Line();
        }
    }

    /// <summary>The condition under which an object is the case; null where it always is.</summary>
    public static string? Condition(UnionType union, IReadOnlyList<UnionCaseModel> candidates, UnionCaseModel candidate)
    {
        if (union.DiscriminatorProperty is not null && candidate.DiscriminatorValues.Count > 0)
        {
            int index = candidates.TakeWhile(other => !ReferenceEquals(other, candidate)).Count();
            return $"discriminated == {index.ToString(CultureInfo.InvariantCulture)}";
        }

        List<Fact> facts = Facts(candidates);
        string[] conditions = [.. candidate.Evidence
            .Where(evidence => evidence.Path.Count > 0)
            .Select(evidence => (evidence.Kind == EvidenceKind.Absent ? "!" : "") + Variable(facts.IndexOf(Fact.Of(evidence))))];
        return conditions.Length == 0 ? null : string.Join(" && ", conditions);
    }

    private static (string Value, int Case)[] Discriminators(UnionType union, IReadOnlyList<UnionCaseModel> candidates) =>
        union.DiscriminatorProperty is null
            ? []
            : [.. candidates.SelectMany((candidate, index) => candidate.DiscriminatorValues.Select(value => (value, index)))];

    private static List<Fact> Facts(IReadOnlyList<UnionCaseModel> candidates) =>
        [.. candidates.SelectMany(candidate => candidate.Evidence).Where(evidence => evidence.Path.Count > 0).Select(Fact.Of).Distinct()];

    private void EmitObject(SourceWriter source, EvidenceNode node)
    {
        source.Open($"while ({_known.JsonRead}.NextProperty(ref probe))");
        foreach (EvidenceNode child in node.Children)
        {
            source.Open($"if ({_known.JsonRead}.TextEquals(ref probe, {CSharpText.Utf8Literal(child.WireName)}))")
                .Line($"{_known.JsonRead}.Advance(ref probe);");
            EmitMember(source, child);
            source.Line("continue;").Close().Line();
        }

        source.Line($"{_known.JsonRead}.Skip(ref probe);").Close();
    }

    private void EmitMember(SourceWriter source, EvidenceNode node)
    {
        if (node.IsDiscriminator)
        {
            source.Line($"discriminated = probe.TokenType == {_known.JsonTokenType}.String ? DiscriminatedCase({_known.JsonRead}.Utf8Text(ref probe)) : -1;");
        }

        foreach ((Fact fact, int index) in node.Facts)
        {
            source.Line($"{Variable(index)} = {Test(fact)};");
        }

        if (node.Children.Count == 0)
        {
            source.Line($"{_known.JsonRead}.Skip(ref probe);");
            return;
        }

        // Of a member that stands twice, the last counts, with all that is in it.
        foreach (int index in node.Descendants().SelectMany(descendant => descendant.Facts).Select(fact => fact.Index))
        {
            source.Line($"{Variable(index)} = false;");
        }

        source.Open($"if (probe.TokenType == {_known.JsonTokenType}.StartObject)");
        EmitObject(source, node);
        source.Close().Open("else").Line($"{_known.JsonRead}.Skip(ref probe);").Close().Line();
    }

    private string Test(Fact fact) => fact.Kind switch
    {
        EvidenceKind.Constant => _constants.Test(fact.Literal!, "probe"),
        EvidenceKind.OneOf => OneOfTest(fact.Literals),
        EvidenceKind.Tokens => TokenTest(fact.Tokens),
        _ => "true",
    };

    private string OneOfTest(EquatableArray<LiteralModel> literals) => literals.All(literal => literal.Kind == LiteralKind.String)
        ? $"probe.TokenType == {_known.JsonTokenType}.String && ({string.Join(" || ", literals.Select(literal => $"{_known.JsonRead}.TextEquals(ref probe, {CSharpText.Utf8Literal(literal.Text)})"))})"
        : string.Join(" || ", literals.Select(literal => _constants.Test(literal, "probe")));

    private string TokenTest(JsonTokens tokens)
    {
        (JsonTokens Token, string[] Types)[] kinds =
        [
            (JsonTokens.Object, ["StartObject"]),
            (JsonTokens.Array, ["StartArray"]),
            (JsonTokens.String, ["String"]),
            (JsonTokens.Number, ["Number"]),
            (JsonTokens.Boolean, ["True", "False"]),
            (JsonTokens.Null, ["Null"]),
        ];
        string[] types = [.. kinds.Where(kind => (tokens & kind.Token) != 0).SelectMany(kind => kind.Types)];
        return types.Length == 0 ? "false" : $"probe.TokenType is {string.Join(" or ", types.Select(type => $"{_known.JsonTokenType}.{type}"))}";
    }

    private static string Variable(int index) => "fact" + index.ToString(CultureInfo.InvariantCulture);
}
