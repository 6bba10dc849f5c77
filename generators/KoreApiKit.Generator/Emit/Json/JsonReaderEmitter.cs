using System.Globalization;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>Emits <c>ReadJson</c> of a record: one pass over the object, then the record with what was found.</summary>
internal sealed class JsonReaderEmitter(CSharpTypeNames names, JsonCodeEmitter json)
{
    private readonly ConstantExpression _constants = new(names, json);
    private readonly KnownTypes _known = names.Known;

    public void Emit(SourceWriter source, RecordType record)
    {
        string name = CSharpText.Identifier(record.Name);
        source.Line("/// <inheritdoc/>")
            .Open($"public static {name} ReadJson(ref {_known.Utf8JsonReader} reader)")
            .Line($"{_known.JsonRead}.StartObject(ref reader, {CSharpText.Literal(record.Name)});");
        foreach (PropertyModel property in record.Properties)
        {
            EmitLocals(source, property);
        }

        if (record.AdditionalProperties.Kind != AdditionalPropertiesKind.Ignored)
        {
            source.Line($"{_known.Dictionary}<string, {AdditionalValue(record)}>? additional = null;");
        }

        source.Open($"while ({_known.JsonRead}.NextProperty(ref reader))");
        EmitMembers(source, record);
        source.Close().Line();
        EmitResult(source, record, name);
        EmitPropertyIndex(source, record.Properties);
        source.Close().Line();
    }

    private void EmitLocals(SourceWriter source, PropertyModel property)
    {
        if (IsMarkedWhenSeen(property))
        {
            source.Line($"bool has{property.Name} = false;");
        }

        if (!ConstantExpression.IsFixed(property))
        {
            source.Line(property.Presence == Presence.OptionalOrNull
                ? $"{names.Property(property)} value{property.Name} = default;"
                : $"{names.Reference(property.Type.Type)}? value{property.Name} = null;");
        }
    }

    private void EmitMembers(SourceWriter source, RecordType record)
    {
        if (record.Properties.Count > 0)
        {
            source.Open($"switch (PropertyIndex({_known.JsonRead}.Utf8Text(ref reader)))");
            for (int i = 0; i < record.Properties.Count; i++)
            {
                source.Line($"case {i.ToString(CultureInfo.InvariantCulture)}:").Indent();
                EmitMember(source, record, record.Properties[i]);
                source.Line("break;").Unindent();
            }

            source.Line("default:").Indent();
        }

        source.Line(record.AdditionalProperties.Kind == AdditionalPropertiesKind.Ignored
            ? $"{_known.JsonRead}.Skip(ref reader);"
            : $"{_known.JsonRead}.AdditionalProperty<{AdditionalValue(record)}>(ref reader, {CSharpText.Literal(record.Name)}, ref additional, "
                + $"{json.ReaderLambda(AdditionalPropertiesText.Value(record.AdditionalProperties), record.Name, "")});");
        if (record.Properties.Count > 0)
        {
            source.Line("break;").Unindent().Close();
        }
    }

    private void EmitMember(SourceWriter source, RecordType record, PropertyModel property)
    {
        source.Line($"{_known.JsonRead}.Advance(ref reader);");
        if (property.Constant is { } constant)
        {
            string check = _constants.Check(constant, record.Name, property.WireName);
            if (ConstantExpression.IsFixed(property))
            {
                source.Line(check);
            }
            else
            {
                source.Open($"if (reader.TokenType is not {_known.JsonTokenType}.Null)").Line(check).Close().Line();
            }
        }

        if (!ConstantExpression.IsFixed(property))
        {
            source.Line($"value{property.Name} = {ReadExpression(record, property)};");
        }

        if (IsMarkedWhenSeen(property))
        {
            source.Line($"has{property.Name} = true;");
        }
    }

    private string ReadExpression(RecordType record, PropertyModel property)
    {
        TypeUse mayBeNull = property.Type with { Nullable = true };
        return property.Presence switch
        {
            Presence.Required => json.ReadExpression(property.Type, record.Name, property.WireName),
            Presence.Optional => json.ReadExpression(mayBeNull, record.Name, property.WireName),
            _ => $"new {names.Property(property)}({json.ReadExpression(mayBeNull, record.Name, property.WireName)})",
        };
    }

    private void EmitResult(SourceWriter source, RecordType record, string name)
    {
        foreach (PropertyModel property in record.Properties)
        {
            if (ConstantExpression.IsFixed(property))
            {
                source.Open($"if (!has{property.Name})").Line($"throw {Missing(record, property)};").Close().Line();
            }
        }

        source.Line($"return new {name}").Open();
        foreach (PropertyModel property in record.Properties)
        {
            if (!ConstantExpression.IsFixed(property))
            {
                source.Line($"{CSharpText.Identifier(property.Name)} = {Result(record, property)},");
            }
        }

        if (record.AdditionalProperties.Kind != AdditionalPropertiesKind.Ignored)
        {
            source.Line($"{CSharpText.Identifier(record.AdditionalProperties.MemberName)} = additional,");
        }

        source.Close(";");
    }

    private string Result(RecordType record, PropertyModel property)
    {
        if (property.Presence != Presence.Required)
        {
            return "value" + property.Name;
        }

        return IsMarkedWhenSeen(property)
            ? $"has{property.Name} ? value{property.Name} : throw {Missing(record, property)}"
            : $"value{property.Name} ?? throw {Missing(record, property)}";
    }

    private string Missing(RecordType record, PropertyModel property) =>
        $"{_known.JsonRead}.Missing({CSharpText.Literal(record.Name)}, {CSharpText.Literal(property.WireName)})";

    private void EmitPropertyIndex(SourceWriter source, EquatableArray<PropertyModel> properties)
    {
        if (properties.Count == 0)
        {
            return;
        }

        source.Line().Open($"static int PropertyIndex({_known.ReadOnlySpan}<byte> name)");
        ByteMatchEmitter.Emit(
            source,
            "name",
            properties.Select((property, index) => (property.WireName, index.ToString(CultureInfo.InvariantCulture))),
            "-1");
        source.Close();
    }

    private string AdditionalValue(RecordType record) => names.Use(AdditionalPropertiesText.Value(record.AdditionalProperties));

    /// <summary>Whether a flag tells that the property was there: its value cannot tell, since it may be null or is not kept.</summary>
    private static bool IsMarkedWhenSeen(PropertyModel property) =>
        property.Presence == Presence.Required && (ConstantExpression.IsFixed(property) || CSharpTypeNames.MayBeNull(property.Type));
}
