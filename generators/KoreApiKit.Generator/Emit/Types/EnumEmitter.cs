using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits an open enum: a struct over the wire value, with the values that the spec names.</summary>
internal sealed class EnumEmitter(EmitContext context, CSharpTypeNames names)
{
    private readonly KnownTypes _known = names.Known;

    public void Emit(SourceWriter source, EnumType @enum)
    {
        bool isString = @enum.ValueKind == EnumValueKind.String;
        string name = CSharpText.Identifier(@enum.Name);
        DocumentationEmitter.Emit(
            source, @enum.Documentation, $"A value of <c>{CSharpText.XmlText(@enum.Name)}</c>.",
            "Values that are not listed here are kept as they are.");
        TypeAttributes.Emit(source, names, @enum);
        source.Open($"{context.Visibility} readonly partial record struct {name} : {_known.JsonModelInterface}<{name}>");
        EmitValue(source, name, isString);
        foreach (EnumMemberModel member in @enum.Members)
        {
            DocumentationEmitter.Emit(source, member.Documentation, $"<c>{CSharpText.XmlText(member.WireValue)}</c>.");
            source.Line($"public static {name} {CSharpText.Identifier(member.Name)} => new {name}(Values.{CSharpText.Identifier(member.Name)});").Line();
        }

        EmitKnown(source, @enum, name);
        EmitEquality(source, name, isString);
        EmitJson(source, @enum, name, isString);
        EmitConstants(source, @enum, isString);
        source.Close();
    }

    private void EmitValue(SourceWriter source, string name, bool isString)
    {
        if (isString)
        {
            source.Line("private readonly string? _value;").Line()
                .Line("/// <summary>Makes a value that need not be listed.</summary>")
                .Line("/// <param name=\"value\">The value on the wire.</param>")
                .Open($"public {name}(string value)")
                .Line($"{_known.ArgumentNullException}.ThrowIfNull(value);")
                .Line("_value = value;")
                .Close().Line()
                .Line("/// <summary>The value on the wire; empty for <c>default</c>.</summary>")
                .Line("public string Value => _value ?? \"\";").Line();
        }
        else
        {
            source.Line("/// <summary>Makes a value that need not be listed.</summary>")
                .Line("/// <param name=\"value\">The value on the wire.</param>")
                .Line($"public {name}(long value) => Value = value;").Line()
                .Line("/// <summary>The value on the wire.</summary>")
                .Line("public long Value { get; }").Line();
        }
    }

    private void EmitKnown(SourceWriter source, EnumType @enum, string name)
    {
        source.Line("/// <summary>The values that the specification lists.</summary>")
            .Line($"public static {_known.ReadOnlyList}<{name}> Known {{ get; }} = new {name}[]")
            .Open();
        foreach (EnumMemberModel member in @enum.Members)
        {
            source.Line($"new {name}(Values.{CSharpText.Identifier(member.Name)}),");
        }

        // Two members may share a wire value only by different names, which a pattern must not list twice.
        string[] distinct = [.. @enum.Members
            .GroupBy(member => member.WireValue, StringComparer.Ordinal)
            .Select(group => "Values." + CSharpText.Identifier(group.First().Name))];
        source.Close(";").Line()
            .Line("/// <summary>Whether the specification lists this value.</summary>")
            .Line($"public bool IsKnown => {(distinct.Length == 0 ? "false" : "Value is " + string.Join(" or ", distinct))};").Line();
    }

    private void EmitEquality(SourceWriter source, string name, bool isString)
    {
        if (isString)
        {
            source.Line("/// <summary>Whether both have the same value on the wire.</summary>")
                .Line($"public bool Equals({name} other) => string.Equals(Value, other.Value, {_known.StringComparison}.Ordinal);").Line()
                .Line("/// <inheritdoc/>")
                .Line($"public override int GetHashCode() => Value.GetHashCode({_known.StringComparison}.Ordinal);").Line();
        }

        source.Line("/// <summary>The value on the wire.</summary>")
            .Line($"public override string ToString() => {(isString ? "Value" : $"Value.ToString({names.Library("System.Globalization", "CultureInfo")}.InvariantCulture)")};").Line();
    }

    private void EmitJson(SourceWriter source, EnumType @enum, string name, bool isString)
    {
        string place = $"{CSharpText.Literal(@enum.Name)}, \"\"";
        source.Line("/// <inheritdoc/>").Open($"public static {name} ReadJson(ref {_known.Utf8JsonReader} reader)");
        if (!isString)
        {
            source.Line($"return new {name}({_known.JsonRead}.Int64(ref reader, {place}));").Close().Line();
        }
        else
        {
            source.Open($"if (reader.TokenType != {_known.JsonTokenType}.String)")
                .Line($"throw {_known.JsonRead}.Unexpected(ref reader, {place}, \"a string\");")
                .Close().Line()
                .Line($"return new {name}(ListedValue({_known.JsonRead}.Utf8Text(ref reader)) ?? {_known.JsonRead}.String(ref reader, {place}));").Line()
                .Open($"static string? ListedValue({_known.ReadOnlySpan}<byte> text)");
            ByteMatchEmitter.Emit(
                source,
                "text",
                @enum.Members
                    .GroupBy(member => member.WireValue, StringComparer.Ordinal)
                    .Select(group => (group.Key, "Values." + CSharpText.Identifier(group.First().Name))),
                "null");
            source.Close().Close().Line();
        }

        source.Line("/// <inheritdoc/>")
            .Line($"public void WriteJson({_known.Utf8JsonWriter} writer) => writer.{(isString ? "WriteStringValue" : "WriteNumberValue")}(Value);").Line();
    }

    private static void EmitConstants(SourceWriter source, EnumType @enum, bool isString)
    {
        source.Line("/// <summary>The listed values as constants, for <c>switch</c> over <see cref=\"Value\"/>.</summary>")
            .Open("public static class Values");
        foreach (EnumMemberModel member in @enum.Members)
        {
            DocumentationEmitter.Emit(source, member.Documentation, $"<c>{CSharpText.XmlText(member.WireValue)}</c>.");
            string literal = isString ? CSharpText.Literal(member.WireValue) : NumberLiteral.Int64(member.WireValue);
            source.Line($"public const {(isString ? "string" : "long")} {CSharpText.Identifier(member.Name)} = {literal};").Line();
        }

        source.Close();
    }
}
