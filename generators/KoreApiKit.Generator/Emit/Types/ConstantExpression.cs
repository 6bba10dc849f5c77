using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Constants of the spec as C# expressions, and as the statements that read and write them.</summary>
internal sealed class ConstantExpression(CSharpTypeNames names, JsonCodeEmitter json)
{
    /// <summary>Whether the property has no value but its constant, so that callers do not set it.</summary>
    public static bool IsFixed(PropertyModel property) => property.Constant is not null && property.Presence == Presence.Required;

    /// <summary>The type of a fixed property.</summary>
    public string FixedType(PropertyModel property) =>
        property.Constant!.Kind == LiteralKind.Null ? names.Use(property.Type with { Nullable = true }) : names.Reference(property.Type.Type);

    /// <summary>The value of a fixed property.</summary>
    public string Value(PropertyModel property, string owner)
    {
        LiteralModel constant = property.Constant!;
        return (property.Type.Type, constant.Kind) switch
        {
            (not AnyTypeReference, LiteralKind.Null) => "null",
            (ScalarTypeReference { Scalar: ScalarType.String }, LiteralKind.String) => CSharpText.Literal(constant.Text),
            (ScalarTypeReference { Scalar: ScalarType.Boolean }, LiteralKind.Boolean) => constant.Text == "true" ? "true" : "false",
            (ScalarTypeReference { Scalar: ScalarType.Int32 }, LiteralKind.Number) => NumberLiteral.Int32(constant.Text),
            (ScalarTypeReference { Scalar: ScalarType.Int64 }, LiteralKind.Number) => NumberLiteral.Int64(constant.Text),
            (NamedTypeReference { Kind: NamedTypeKind.Enum }, LiteralKind.String) => $"new {names.Reference(property.Type.Type)}({CSharpText.Literal(constant.Text)})",
            (NamedTypeReference { Kind: NamedTypeKind.Enum }, LiteralKind.Number) => $"new {names.Reference(property.Type.Type)}({NumberLiteral.Int64(constant.Text)})",
            _ => $"{names.Known.JsonModel}.Parse<{FixedType(property)}>({CSharpText.Utf8Literal(JsonText(constant))}, {json.ReaderLambda(property.Type, owner, property.WireName)})",
        };
    }

    /// <summary>The statement that checks that the reader stands on the constant.</summary>
    public string Check(LiteralModel constant, string owner, string property) =>
        $"{names.Known.JsonRead}.Constant(ref reader, {CSharpText.Literal(owner)}, {CSharpText.Literal(property)}, {CSharpText.Utf8Literal(JsonText(constant))});";

    /// <summary>The expression for whether the reader stands on the constant.</summary>
    public string Test(LiteralModel constant, string reader) =>
        $"{names.Known.JsonRead}.IsConstant(ref {reader}, {CSharpText.Utf8Literal(JsonText(constant))})";

    /// <summary>The statement that writes the constant.</summary>
    public static string Write(LiteralModel constant) => constant.Kind switch
    {
        LiteralKind.String => $"writer.WriteStringValue({JsonString.Utf8Literal(constant.Text)});",
        LiteralKind.Boolean => $"writer.WriteBooleanValue({(constant.Text == "true" ? "true" : "false")});",
        LiteralKind.Null => "writer.WriteNullValue();",
        _ => $"writer.WriteRawValue({CSharpText.Utf8Literal(constant.Text)});",
    };

    /// <summary>The literal as JSON text.</summary>
    public static string JsonText(LiteralModel literal) => literal.Kind == LiteralKind.String ? JsonString.Quote(literal.Text) : literal.Text;
}
