using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Generator.Emit.Validation;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits an object: its properties, its JSON and its validation. Its equality is the one that the compiler makes.</summary>
internal sealed class RecordEmitter(EmitContext context, CSharpTypeNames names, JsonCodeEmitter json)
{
    private readonly ConstantExpression _constants = new(names, json);
    private readonly JsonReaderEmitter _reader = new(names, json);
    private readonly JsonWriterEmitter _writer = new(context, names, json);
    private readonly RecordTextEmitter _text = new(names);

    public void Emit(SourceWriter source, RecordType record)
    {
        var fields = new StaticFields(names.FileLocal(record.Name + StaticFields.TypeSuffix));
        var properties = new ByValueMembers(context, names, record);
        string name = CSharpText.Identifier(record.Name);
        DocumentationEmitter.Emit(
            source, record.Documentation, $"The object <c>{CSharpText.XmlText(record.Name)}</c>.", ConstraintSentence.Of(record.Constraints));
        TypeAttributes.Emit(source, names, record);
        source.Open($"{context.Visibility} sealed partial {(context.Style == TypeStyle.Class ? "class" : "record")} {name} : {names.Known.JsonModelInterface}<{name}>, {names.Known.Validatable}");
        properties.EmitFields(source);
        source.Line("/// <summary>Makes an object whose members are set by an initializer.</summary>")
            .Line($"public {name}() {{ }}")
            .Line();
        foreach (PropertyModel property in record.Properties)
        {
            EmitProperty(source, record, property, properties);
        }

        EmitAdditionalProperties(source, record.AdditionalProperties, properties);
        if (context.Style == TypeStyle.Record)
        {
            _text.EmitRecord(source, record);
        }

        string members = fields.Reference("Members", names.Known.JsonMembers, JsonReaderEmitter.Members(record));
        _reader.Emit(source, record, members);
        _writer.Emit(source, record, members);
        new RecordValidationEmitter(names, fields).Emit(source, record, members);
        source.Close();
        fields.Emit(source);
    }

    private void EmitProperty(SourceWriter source, RecordType record, PropertyModel property, ByValueMembers members)
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
                : $"public {(property.Presence == Presence.Required ? "required " : "")}{names.Property(property)} {name} {members.Accessors(property.Name)}")
            .Line();
    }

    private void EmitAdditionalProperties(SourceWriter source, AdditionalPropertiesModel additional, ByValueMembers members)
    {
        if (additional.Kind == AdditionalPropertiesKind.Ignored)
        {
            return;
        }

        source.Line(additional.Kind == AdditionalPropertiesKind.Typed
                ? "/// <summary>The members that have no property of their own, by name; null where there is none.</summary>"
                : "/// <summary>Members that the specification does not name, as they came; null where there is none. They are written back.</summary>")
            .Line($"public {AdditionalPropertiesText.MapType(names, additional)}? {CSharpText.Identifier(additional.MemberName)} {members.Accessors(additional.MemberName)}")
            .Line();
    }
}
