using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Validation;

/// <summary>Emits the check of a value by a rule: the JSON Schema of what its type and limits do not say.</summary>
internal sealed class RuleEmitter(CSharpTypeNames names, StaticFields fields)
{
    private readonly JsonCodeEmitter _json = new(names);

    /// <summary>Emits the check of a value that is not null; nothing where there is no rule.</summary>
    /// <param name="value">An expression without side effects.</param>
    /// <param name="name">What the field of the rule is named after.</param>
    public void Emit(SourceWriter source, TypeReference type, string? rule, string value, string name)
    {
        if (rule is null)
        {
            return;
        }

        string schemaRule = names.LibraryType("KoreApiKit.Validation", "SchemaRule");
        string field = fields.Reference(name + "Rule", schemaRule, $"new {schemaRule}({CSharpText.Literal(rule)})");
        string valueType = names.Reference(type);
        if (type is NamedTypeReference)
        {
            source.Line($"collector.CheckRule<{valueType}>({value}, {field});");
            return;
        }

        source.Line($"collector.CheckRule<{valueType}>({value}, {field}, static ({names.Known.Utf8JsonWriter} writer, {valueType} checkedValue) =>").Open();
        _json.WriteNotNull(source, type, "checkedValue");
        source.Close(");");
    }
}
