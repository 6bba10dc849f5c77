using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Generator.Emit.Validation;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits what a union does with the value of whichever case it is: writing and validating.</summary>
internal sealed class UnionWriterEmitter(EmitContext context, CSharpTypeNames names, JsonCodeEmitter json)
{
    private const string Value = "chosen.Value";

    private readonly KnownTypes _known = names.Known;

    public void Emit(SourceWriter source, UnionType union)
    {
        source.Open($"public void WriteJson({_known.JsonOutput} writer)").Open("switch (this)");
        foreach (UnionCaseModel @case in union.Cases)
        {
            if (DiscriminatedRecordOf(union, @case) is { } record)
            {
                EmitDiscriminated(source, @case, record);
            }
            else
            {
                source.Line($"{Label(@case)} {json.WriteExpression(@case.Type, Value)}; break;");
            }
        }

        source.Line($"default: {_known.JsonWrite}.Element(writer, (({UnionCaseEmitter.UnknownCase})this).Value); break;").Close().Close().Line();
    }

    public void EmitValidation(SourceWriter source, UnionType union, StaticFields fields) =>
        ValidateMethods.Emit(source, names, body => EmitChecks(body, union, new ValidationEmitter(names, fields), new RuleEmitter(names, fields)));

    private static void EmitChecks(SourceWriter source, UnionType union, ValidationEmitter values, RuleEmitter rules)
    {
        UnionCaseModel[] cases = [.. union.Cases.Where(@case => ValidationEmitter.HasChecks(@case.Type))];
        if (cases.Length > 0)
        {
            source.Open("switch (this)");
            foreach (UnionCaseModel @case in cases)
            {
                source.Line($"{Label(@case)} {string.Join(" ", values.Statements(@case.Type, Value, @case.Name))} break;");
            }

            source.Close();
        }

        foreach (string check in rules.Statements(union.Reference, union.Rule, "this", union.Name, member: null, mayBeNull: false))
        {
            source.Line($"if (this is not {UnionCaseEmitter.UnknownCase}) {check}");
        }
    }

    private static string Label(UnionCaseModel @case) => $"case {CSharpText.Identifier(UnionNames.CaseType(@case))} chosen:";

    private DiscriminatedRecord? DiscriminatedRecordOf(UnionType union, UnionCaseModel @case) =>
        @case.DiscriminatorValues.Count == 0 || @case.Type.Type is not NamedTypeReference named
            ? null
            : context.DiscriminatedRecords.FirstOrDefault(record => record.RecordName == named.Name && record.WireName == union.DiscriminatorProperty);

    // The record does not say itself which case it is, unless it kept what it was read from.
    private static void EmitDiscriminated(SourceWriter source, UnionCaseModel @case, DiscriminatedRecord record)
    {
        string[] conditions =
        [
            .. record.PropertyName is null ? Array.Empty<string>()
                : [$"{Value}.{CSharpText.Identifier(record.PropertyName)}{(record.Presence == Presence.OptionalOrNull ? ".HasValue == false" : " is null")}"],
            .. record.PreservedMember is null || record.PropertyName is not null ? Array.Empty<string>()
                : [$"{Value}.{CSharpText.Identifier(record.PreservedMember)}?.ContainsKey({CSharpText.Literal(record.WireName)}) != true"],
        ];
        string write = $"writer.WriteString({JsonString.Utf8Literal(record.WireName)}, {JsonString.Utf8Literal(@case.DiscriminatorValues[0])});";
        source.Line(Label(@case)).Indent()
            .Line("writer.WriteStartObject();")
            .Line(conditions.Length == 0 ? write : $"if ({string.Join(" && ", conditions)}) {write}")
            .Line($"{Value}.{JsonWriterEmitter.MembersMethod}(writer);")
            .Line("writer.WriteEndObject();")
            .Line("break;")
            .Unindent();
    }
}
