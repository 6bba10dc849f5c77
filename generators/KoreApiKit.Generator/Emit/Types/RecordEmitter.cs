using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Generator.Emit.Validation;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits a record: its properties, its JSON, its validation and, where needed, its equality.</summary>
internal sealed class RecordEmitter(EmitContext context, CSharpTypeNames names, JsonCodeEmitter json)
{
    private readonly ConstantExpression _constants = new(names, json);
    private readonly JsonReaderEmitter _reader = new(names, json);
    private readonly JsonWriterEmitter _writer = new(context, names, json);
    private readonly EqualityEmitter _equality = new(names);
    private readonly RecordTextEmitter _text = new(names);

    public void Emit(SourceWriter source, RecordType record)
    {
        var fields = new StaticFields(names.FileLocal(record.Name + "Parts"));
        string name = CSharpText.Identifier(record.Name);
        DocumentationEmitter.Emit(
            source, record.Documentation, $"The object <c>{CSharpText.XmlText(record.Name)}</c>.", ConstraintSentence.Of(record.Constraints));
        TypeAttributes.Emit(source, names, record);
        source.Open($"{context.Visibility} sealed partial record {name} : {names.Known.JsonModelInterface}<{name}>, {names.Known.Validatable}");
        foreach (PropertyModel property in record.Properties)
        {
            EmitProperty(source, record, property);
        }

        EmitAdditionalProperties(source, record.AdditionalProperties);
        _text.EmitRecord(source, record);
        _equality.Emit(source, record, fields);
        _reader.Emit(source, record);
        _writer.Emit(source, record, fields);
        new RecordValidationEmitter(names, fields).Emit(source, record);
        source.Close();
        fields.Emit(source);
    }

    private void EmitProperty(SourceWriter source, RecordType record, PropertyModel property)
    {
        DocumentationEmitter.Emit(
            source,
            property.Documentation,
            $"The member <c>{CSharpText.XmlText(property.WireName)}</c>.",
            [
                property.Constant is null ? null : $"Always {ConstantExpression.JsonText(property.Constant)}.",
                ConstraintSentence.Of(property.Type.Constraints),
                property.Type.Type is ScalarTypeReference { Pattern: { } pattern } ? $"On the wire it has the form {pattern}." : null,
                property.Default is null ? null : $"Default: {ConstantExpression.JsonText(property.Default)}.",
                property.ReadOnly ? "Only in responses: leave it out of requests." : null,
                property.WriteOnly ? "Only in requests: responses do not have it." : null,
                property.Deprecated ? TypeAttributes.ObsoleteMessage : null,
            ]);

        // A required property cannot be avoided by callers, so a warning at each of them would help nobody.
        if (property.Deprecated && property.Presence != Presence.Required)
        {
            source.Line(TypeAttributes.Obsolete(names));
        }

        string name = CSharpText.Identifier(property.Name);
        source.Line(ConstantExpression.IsFixed(property)
                ? $"public {_constants.FixedType(property)} {name} => {_constants.Value(property, record.Name)};"
                : $"public {(property.Presence == Presence.Required ? "required " : "")}{names.Property(property)} {name} {{ get; init; }}")
            .Line();
    }

    private void EmitAdditionalProperties(SourceWriter source, AdditionalPropertiesModel additional)
    {
        if (additional.Kind == AdditionalPropertiesKind.Ignored)
        {
            return;
        }

        source.Line(additional.Kind == AdditionalPropertiesKind.Typed
                ? "/// <summary>The members that have no property of their own, by name; null where there is none.</summary>"
                : "/// <summary>Members that the specification does not name, as they came; null where there is none. They are written back.</summary>")
            .Line($"public {AdditionalPropertiesText.MapType(names, additional)}? {CSharpText.Identifier(additional.MemberName)} {{ get; init; }}")
            .Line();
    }
}
