using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>Emits <c>WriteJson</c> of a record.</summary>
internal sealed class JsonWriterEmitter(EmitContext context, CSharpTypeNames names, JsonCodeEmitter json)
{
    /// <summary>The method that writes the members without braces, for a union that adds a discriminator.</summary>
    public const string MembersMethod = "WriteMembers";

    private readonly KnownTypes _known = names.Known;

    public void Emit(SourceWriter source, RecordType record, string members)
    {
        bool isSplit = context.DiscriminatedRecords.Any(discriminated => discriminated.RecordName == record.Name);
        source.Open($"public void WriteJson({_known.JsonOutput} writer)").Line("writer.WriteStartObject();");
        if (isSplit)
        {
            source.Line($"{MembersMethod}(writer);")
                .Line("writer.WriteEndObject();")
                .Close().Line()
                .Open($"internal void {MembersMethod}({_known.JsonOutput} writer)");
        }

        foreach (PropertyModel property in record.Properties)
        {
            EmitProperty(source, property);
        }

        EmitAdditionalProperties(source, record.AdditionalProperties, record.Properties.Count == 0 ? "" : ", " + members);
        if (!isSplit)
        {
            source.Line("writer.WriteEndObject();");
        }

        source.Close().Line();
    }

    private void EmitProperty(SourceWriter source, PropertyModel property)
    {
        string name = CSharpText.Identifier(property.Name);
        string wireName = JsonString.Utf8Literal(property.WireName);
        if (ConstantExpression.IsFixed(property))
        {
            source.Line(ConstantWrite(property.Constant!, wireName));
            return;
        }

        TypeReference type = property.Type.Type;
        string present = "value" + property.Name;
        switch (property.Presence)
        {
            case Presence.Required when CSharpTypeNames.MayBeNull(property.Type) && !JsonCodeEmitter.WritesNull(type):
                source.Line($"if ({name} is {{ }} {present}) {json.MemberExpression(type, wireName, present)};")
                    .Line($"else writer.WriteNull({wireName});");
                break;
            case Presence.Required:
                source.Line($"{json.MemberExpression(type, wireName, name)};");
                break;
            case Presence.Optional:
                source.Line($"if ({name} is {{ }} {present}) {json.MemberExpression(type, wireName, present)};");
                break;
            case Presence.OptionalOrNull when type is AnyTypeReference || JsonCodeEmitter.WritesNull(type):
                source.Line($"if ({name}.HasValue) {json.MemberExpression(type, wireName, name + ".Value")};");
                break;
            default:
                source.Line($"if ({name} is {{ HasValue: true, Value: {{ }} {present} }}) {json.MemberExpression(type, wireName, present)};")
                    .Line($"else if ({name}.HasValue) writer.WriteNull({wireName});");
                break;
        }
    }

    private string ConstantWrite(LiteralModel constant, string wireName) => constant.Kind switch
    {
        LiteralKind.String => $"writer.WriteString({wireName}, {JsonString.Utf8Literal(constant.Text)});",
        LiteralKind.Boolean => $"writer.WriteBoolean({wireName}, {(constant.Text == "true" ? "true" : "false")});",
        LiteralKind.Null => $"writer.WriteNull({wireName});",
        _ => $"{_known.JsonWrite}.Constant(writer, {wireName}, {CSharpText.Utf8Literal(constant.Text)});",
    };

    private void EmitAdditionalProperties(SourceWriter source, AdditionalPropertiesModel additional, string declared)
    {
        if (additional.Kind != AdditionalPropertiesKind.Ignored)
        {
            string write = additional.Kind == AdditionalPropertiesKind.Typed ? ", " + json.ItemLambda(AdditionalPropertiesText.Value(additional)) : "";
            source.Line($"{_known.JsonWrite}.AdditionalProperties(writer, {CSharpText.Identifier(additional.MemberName)}{write}{declared});");
        }
    }
}
