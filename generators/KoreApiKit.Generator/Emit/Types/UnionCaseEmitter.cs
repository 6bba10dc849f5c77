using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Generator.Emit.Validation;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits the nested record of a case, and how a value becomes one.</summary>
internal sealed class UnionCaseEmitter(EmitContext context, CSharpTypeNames names, JsonCodeEmitter json)
{
    /// <summary>The nested record that keeps JSON of no case.</summary>
    public const string UnknownCase = "UnknownCase";

    private readonly KnownTypes _known = names.Known;
    private readonly ComparerExpression _comparers = new(names);

    /// <summary>Emits an implicit conversion for each type that allows one and belongs to one case only, otherwise a method.</summary>
    public void EmitConversions(SourceWriter source, UnionType union)
    {
        string name = CSharpText.Identifier(union.Name);
        foreach (UnionCaseModel @case in union.Cases)
        {
            string type = names.Use(@case.Type);
            string caseType = CSharpText.Identifier(UnionNames.CaseType(@case));
            bool isConvertible = @case.Type.Type is not (ArrayTypeReference or DictionaryTypeReference)
                && !IsSame(@case.Type.Type, union)
                && union.Cases.Count(other => names.Reference(other.Type.Type) == names.Reference(@case.Type.Type)) == 1;
            string checkedValue = names.NotNull(@case.Type, "value");
            source.Line($"/// <summary>Makes the case <c>{CSharpText.XmlText(@case.Name)}</c> of a value.</summary>")
                .Line(isConvertible
                    ? $"public static implicit operator {name}({type} value) => new {caseType}({checkedValue});"
                    : $"public static {name} {CSharpText.Identifier(UnionNames.Factory(@case))}({type} value) => new {caseType}({checkedValue});")
                .Line();
        }
    }

    public void EmitCase(SourceWriter source, UnionType union, UnionCaseModel @case, StaticFields fields)
    {
        string caseType = CSharpText.Identifier(UnionNames.CaseType(@case));
        source.Line()
            .Line($"/// <summary>The case <c>{CSharpText.XmlText(@case.Name)}</c>.</summary>")
            .Line("/// <param name=\"Value\">The value.</param>")
            .Line(ConverterAttribute(union, caseType))
            .Open($"public sealed record {caseType}({names.Use(@case.Type)} Value) : {CSharpText.Identifier(union.Name)}");
        new RecordTextEmitter(names).EmitCase(source, @case);
        EmitEquality(source, @case, caseType, fields);
        source.Line("/// <inheritdoc/>").Open($"public override void WriteJson({_known.Utf8JsonWriter} writer)");
        EmitWrite(source, union, @case);
        source.Close().Line()
            .Line("/// <inheritdoc/>")
            .Open($"public override void Validate({_known.ValidationCollector} collector)")
            .Line($"{_known.ArgumentNullException}.ThrowIfNull(collector);");
        if (ValidationEmitter.HasChecks(@case.Type))
        {
            new ValidationEmitter(names, fields).Emit(source, @case.Type, "Value", @case.Name);
        }

        new RuleEmitter(names, fields).Emit(source, new NamedTypeReference(union.Name, NamedTypeKind.Union), union.Rule, "this", union.Name);

        source.Close().Close();
    }

    public void EmitUnknownCase(SourceWriter source, UnionType union) =>
        source.Line()
            .Line("/// <summary>JSON that is none of the cases. It is kept, and written back as it came.</summary>")
            .Line("/// <param name=\"Value\">The JSON.</param>")
            .Line(ConverterAttribute(union, UnknownCase))
            .Open($"public sealed record {UnknownCase}({_known.JsonElement} Value) : {CSharpText.Identifier(union.Name)}")
            .Line("/// <summary>Whether both hold equal JSON.</summary>")
            .Line($"public bool Equals({UnknownCase}? other) => other is not null && {_known.StructuralEquality}.Json.Equals(Value, other.Value);").Line()
            .Line("/// <inheritdoc/>")
            .Line($"public override int GetHashCode() => {_known.StructuralEquality}.Json.GetHashCode(Value);").Line()
            .Line("/// <inheritdoc/>")
            .Line($"public override void WriteJson({_known.Utf8JsonWriter} writer) => {_known.JsonWrite}.Element(writer, Value);").Line()
            .Line("/// <inheritdoc/>")
            .Open($"public override void Validate({_known.ValidationCollector} collector)")
            .Close()
            .Close();

    private void EmitEquality(SourceWriter source, UnionCaseModel @case, string caseType, StaticFields fields)
    {
        if (_comparers.Of(@case.Type) is not { } expression)
        {
            return;
        }

        string comparer = fields.Reference(@case.Name + "Equality", $"{_known.EqualityComparerInterface}<{names.Use(@case.Type)}>", expression);
        source.Line("/// <summary>Whether both hold equal values.</summary>")
            .Line($"public bool Equals({caseType}? other) => other is not null && {comparer}.Equals(Value, other.Value);").Line()
            .Line("/// <inheritdoc/>")
            .Line($"public override int GetHashCode() => {comparer}.GetHashCode(Value{(CSharpTypeNames.MayBeNull(@case.Type) ? "!" : "")});").Line();
    }

    private void EmitWrite(SourceWriter source, UnionType union, UnionCaseModel @case)
    {
        DiscriminatedRecord? discriminated = @case.DiscriminatorValues.Count == 0 || @case.Type.Type is not NamedTypeReference named
            ? null
            : context.DiscriminatedRecords.FirstOrDefault(record => record.RecordName == named.Name && record.WireName == union.DiscriminatorProperty);
        if (discriminated is null)
        {
            json.WriteValue(source, @case.Type, "Value");
            return;
        }

        // The record does not say itself which case it is, unless it kept what it was read from.
        string[] conditions =
        [
            .. discriminated.PropertyName is null ? Array.Empty<string>()
                : [$"Value.{CSharpText.Identifier(discriminated.PropertyName)}{(discriminated.Presence == Presence.OptionalOrNull ? ".HasValue == false" : " is null")}"],
            .. discriminated.PreservedMember is null || discriminated.PropertyName is not null ? Array.Empty<string>()
                : [$"Value.{CSharpText.Identifier(discriminated.PreservedMember)}?.ContainsKey({CSharpText.Literal(discriminated.WireName)}) != true"],
        ];
        string write = $"writer.WriteString({CSharpText.Utf8Literal(discriminated.WireName)}, {CSharpText.Utf8Literal(@case.DiscriminatorValues[0])});";
        source.Line("writer.WriteStartObject();");
        if (conditions.Length == 0)
        {
            source.Line(write);
        }
        else
        {
            source.Open($"if ({string.Join(" && ", conditions)})").Line(write).Close().Line();
        }

        source.Line($"Value.{JsonWriterEmitter.MembersMethod}(writer);").Line("writer.WriteEndObject();");
    }

    private string ConverterAttribute(UnionType union, string caseType) =>
        $"[{_known.JsonConverterAttribute}(typeof({_known.JsonCaseConverter}<{CSharpText.Identifier(union.Name)}, {caseType}>))]";

    private static bool IsSame(TypeReference type, UnionType union) => type is NamedTypeReference named && named.Name == union.Name;
}
