using System.Globalization;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Validation;

/// <summary>Emits the two <c>Validate</c> methods of a record.</summary>
internal sealed class RecordValidationEmitter(CSharpTypeNames names, StaticFields fields)
{
    private readonly ValidationEmitter _values = new(names, fields);
    private readonly RuleEmitter _rules = new(names, fields);

    /// <param name="members">The expression for the table of the record's members.</param>
    public void Emit(SourceWriter source, RecordType record, string members) =>
        ValidateMethods.Emit(source, names, body => EmitChecks(body, record, members));

    private void EmitChecks(SourceWriter source, RecordType record, string members)
    {
        foreach (PropertyModel property in record.Properties)
        {
            EmitProperty(source, property);
        }

        EmitAdditionalProperties(source, record.AdditionalProperties);
        EmitCounts(source, record);
        foreach (DependentRequiredModel dependency in record.DependentRequired)
        {
            EmitDependency(source, record, dependency);
        }

        if (record.AdditionalProperties.Kind != AdditionalPropertiesKind.Ignored && record.Properties.Count > 0)
        {
            source.Line($"collector.CheckUndeclared({CSharpText.Identifier(record.AdditionalProperties.MemberName)}, {members});");
        }

        EmitRule(source, record);
    }

    private void EmitRule(SourceWriter source, RecordType record)
    {
        IReadOnlyList<string> forbidden = ForbiddenMembers.Of(record);
        foreach (string name in forbidden)
        {
            source.Line($"collector.CheckForbidden({CSharpText.Identifier(record.AdditionalProperties.MemberName)}, {CSharpText.Literal(name)});");
        }

        if (forbidden.Count == 0)
        {
            EmitLines(source, _rules.Statements(record.Reference, record.Constraints.Rule, "this", record.Name, member: null, mayBeNull: false));
        }
    }

    private void EmitProperty(SourceWriter source, PropertyModel property)
    {
        if (ConstantExpression.IsFixed(property))
        {
            return;
        }

        string member = CSharpText.Literal(property.WireName);
        string value = Value(property);
        if (property.Presence == Presence.Required)
        {
            EmitLines(source, _values.Statements(property.Type, value, property.Name, member));
            return;
        }

        if (property.Constant is { } constant && ConstantTest(property.Type.Type, constant, value) is { } test)
        {
            source.Line($"collector.CheckConstant({test}, {CSharpText.Literal(ConstantExpression.JsonText(constant))}, {member});");
        }

        EmitLines(source, _values.OptionalStatements(property.Type, value, property.Name, member));
    }

    // Of JSON that was left out, the default would be a value.
    private string Value(PropertyModel property)
    {
        string name = CSharpText.Identifier(property.Name);
        return (property.Presence, property.Type.Type) switch
        {
            (Presence.OptionalOrNull, AnyTypeReference) => $"({name}.HasValue ? {name}.Value : default({names.Known.JsonElement}?))",
            (Presence.OptionalOrNull, _) => name + ".GetValueOrDefault()",
            _ => name,
        };
    }

    private static string? ConstantTest(TypeReference type, LiteralModel constant, string value) => (type, constant.Kind) switch
    {
        (ScalarTypeReference { Scalar: ScalarType.String }, LiteralKind.String) => $"{value} is null or {CSharpText.Literal(constant.Text)}",
        (NamedTypeReference { Kind: NamedTypeKind.Enum }, LiteralKind.String) => $"{value}?.ToString() is null or {CSharpText.Literal(constant.Text)}",
        (ScalarTypeReference { Scalar: ScalarType.Boolean }, LiteralKind.Boolean) => $"{value} is null or {(constant.Text == "true" ? "true" : "false")}",
        (ScalarTypeReference { Scalar: ScalarType.Int32 }, LiteralKind.Number) => $"{value} is null or {NumberLiteral.Int32(constant.Text)}",
        (ScalarTypeReference { Scalar: ScalarType.Int64 }, LiteralKind.Number) => $"{value} is null or {NumberLiteral.Int64(constant.Text)}",
        _ => null,
    };

    private void EmitAdditionalProperties(SourceWriter source, AdditionalPropertiesModel additional)
    {
        if (additional is { Kind: AdditionalPropertiesKind.Typed, Value: { } value } && ValidationEmitter.HasChecks(value))
        {
            var map = new TypeUse(new DictionaryTypeReference(value), Nullable: true, ConstraintsModel.None);
            EmitLines(source, _values.Statements(map, CSharpText.Identifier(additional.MemberName), additional.MemberName));
        }
    }

    private static void EmitLines(SourceWriter source, IEnumerable<string> statements)
    {
        foreach (string statement in statements)
        {
            source.Line(statement);
        }
    }

    private static void EmitCounts(SourceWriter source, RecordType record)
    {
        ConstraintsModel limits = record.Constraints;
        if (limits.MinProperties is null && limits.MaxProperties is null)
        {
            return;
        }

        string[] optional = [.. record.Properties
            .Where(property => property.Presence != Presence.Required)
            .Select(property => $" + ({IsPresent(property)} ? 1 : 0)")];
        int required = record.Properties.Count - optional.Length;
        string additional = record.AdditionalProperties.Kind == AdditionalPropertiesKind.Ignored
            ? ""
            : $" + ({CSharpText.Identifier(record.AdditionalProperties.MemberName)}?.Count ?? 0)";
        source.Line($"int members = {required.ToString(CultureInfo.InvariantCulture)}{string.Concat(optional)}{additional};");
        if (limits.MinProperties is { } least)
        {
            source.Line($"collector.CheckMinProperties(members, {least.ToString(CultureInfo.InvariantCulture)});");
        }

        if (limits.MaxProperties is { } most)
        {
            source.Line($"collector.CheckMaxProperties(members, {most.ToString(CultureInfo.InvariantCulture)});");
        }
    }

    private static void EmitDependency(SourceWriter source, RecordType record, DependentRequiredModel dependency)
    {
        // Present(…) is null where the member can only be present, and "false" where it cannot be.
        string? cause = Present(record, dependency.WireName);
        string[] checks = [.. dependency.RequiredWireNames
            .Select(required => (required, present: Present(record, required)))
            .Where(pair => pair.present is not null)
            .Select(pair => $"collector.CheckDependentRequired({pair.present}, {CSharpText.Literal(dependency.WireName)}, {CSharpText.Literal(pair.required)});")];
        if (cause == "false" || checks.Length == 0)
        {
            return;
        }

        if (cause is not null)
        {
            source.Open($"if ({cause})");
        }

        EmitLines(source, checks);
        if (cause is not null)
        {
            source.Close();
        }
    }

    private static string? Present(RecordType record, string wireName)
    {
        if (record.Properties.FirstOrDefault(property => property.WireName == wireName) is { } known)
        {
            return known.Presence == Presence.Required ? null : IsPresent(known);
        }

        return record.AdditionalProperties.Kind == AdditionalPropertiesKind.Ignored
            ? "false"
            : $"{CSharpText.Identifier(record.AdditionalProperties.MemberName)}?.ContainsKey({CSharpText.Literal(wireName)}) == true";
    }

    private static string IsPresent(PropertyModel property) => CSharpText.Identifier(property.Name)
        + (property.Presence == Presence.OptionalOrNull ? ".HasValue" : " is not null");
}
