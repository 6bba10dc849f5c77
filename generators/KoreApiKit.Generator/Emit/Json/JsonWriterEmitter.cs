using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>Emits <c>WriteJson</c> of a record.</summary>
internal sealed class JsonWriterEmitter(EmitContext context, CSharpTypeNames names, JsonCodeEmitter json)
{
    /// <summary>The method that writes the members without braces, for a union that adds a discriminator.</summary>
    public const string MembersMethod = "WriteMembers";

    private readonly KnownTypes _known = names.Known;

    public void Emit(SourceWriter source, RecordType record, StaticFields fields)
    {
        bool isSplit = context.DiscriminatedRecords.Any(discriminated => discriminated.RecordName == record.Name);
        source.Line("/// <inheritdoc/>")
            .Open($"public void WriteJson({_known.Utf8JsonWriter} writer)")
            .Line("writer.WriteStartObject();");
        if (isSplit)
        {
            source.Line($"{MembersMethod}(writer);")
                .Line("writer.WriteEndObject();")
                .Close().Line()
                .Open($"internal void {MembersMethod}({_known.Utf8JsonWriter} writer)");
        }

        foreach (PropertyModel property in record.Properties)
        {
            EmitProperty(source, property);
        }

        EmitAdditionalProperties(source, record.AdditionalProperties, DeclaredNames.Set(record, names, fields));
        if (!isSplit)
        {
            source.Line("writer.WriteEndObject();");
        }

        source.Close().Line();
    }

    private void EmitProperty(SourceWriter source, PropertyModel property)
    {
        string name = CSharpText.Identifier(property.Name);
        string writeName = $"writer.WritePropertyName({CSharpText.Utf8Literal(property.WireName)});";
        if (ConstantExpression.IsFixed(property))
        {
            source.Line(writeName).Line(ConstantExpression.Write(property.Constant!));
            return;
        }

        switch (property.Presence)
        {
            case Presence.Required:
                source.Line(writeName);
                json.WriteValue(source, property.Type, name, scope: property.Name);
                break;
            case Presence.Optional:
                source.Open($"if ({name} is {{ }} value{property.Name})").Line(writeName);
                json.WriteNotNull(source, property.Type.Type, "value" + property.Name, scope: property.Name);
                source.Close().Line();
                break;
            default:
                source.Open($"if ({name}.HasValue)").Line(writeName);
                json.WriteValue(source, property.Type with { Nullable = true }, name + ".Value", scope: property.Name);
                source.Close().Line();
                break;
        }
    }

    private void EmitAdditionalProperties(SourceWriter source, AdditionalPropertiesModel additional, string? declaredNames)
    {
        if (additional.Kind == AdditionalPropertiesKind.Ignored)
        {
            return;
        }

        TypeUse value = AdditionalPropertiesText.Value(additional);
        source.Open($"if ({CSharpText.Identifier(additional.MemberName)} is {{ }} additional)")
            .Open($"foreach ({_known.KeyValuePair}<string, {names.Use(value)}> member in additional)");
        if (declaredNames is not null)
        {
            source.Open($"if ({declaredNames}.Contains(member.Key))").Line("continue;").Close().Line();
        }

        source.Line("writer.WritePropertyName(member.Key);");
        json.WriteValue(source, value, "member.Value");
        source.Close().Close().Line();
    }
}
