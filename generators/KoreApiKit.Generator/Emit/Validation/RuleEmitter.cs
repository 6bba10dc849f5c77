using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Validation;

/// <summary>Makes the check of a value by a rule: the JSON Schema of what its type and limits do not say.</summary>
internal sealed class RuleEmitter(CSharpTypeNames names, StaticFields fields)
{
    private readonly JsonCodeEmitter _json = new(names);

    /// <summary>The check of a value; nothing where there is no rule.</summary>
    /// <param name="value">An expression without side effects.</param>
    /// <param name="name">What the field of the rule is named after.</param>
    /// <param name="member">The member that it is, as a literal; null: what is being looked at.</param>
    /// <param name="mayBeNull">Whether the value's C# type allows null, which is not checked.</param>
    public IEnumerable<string> Statements(TypeReference type, string? rule, string value, string name, string? member, bool mayBeNull)
    {
        if (rule is null)
        {
            yield break;
        }

        string field = fields.Reference(name + "Rule", names.LibraryType("KoreApiKit.Validation", "SchemaRule"), $"new({CSharpText.Literal(rule)})");
        string present = mayBeNull ? "checked" + name : value;
        string write = type is NamedTypeReference ? "" : ", " + _json.ItemLambda(new TypeUse(type, Nullable: false, ConstraintsModel.None));
        string check = $"collector.CheckRule<{names.Reference(type)}>({present}, {field}{write}{(member is null ? "" : ", " + member)});";
        yield return mayBeNull ? $"if ({value} is {{ }} {present}) {check}" : check;
    }
}
