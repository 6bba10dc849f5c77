using System.Globalization;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Validation;

/// <summary>Emits the two <c>Validate</c> methods of a record.</summary>
internal sealed class RecordValidationEmitter(CSharpTypeNames names, StaticFields fields)
{
    private readonly ValidationEmitter _values = new(names, fields);

    public void Emit(SourceWriter source, RecordType record)
    {
        ValidateMethods.EmitResult(source, names);
        source.Line("/// <inheritdoc/>")
            .Open($"public void Validate({names.Known.ValidationCollector} collector)")
            .Line($"{names.Known.ArgumentNullException}.ThrowIfNull(collector);");
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

        if (DeclaredNames.Set(record, names, fields) is { } declared)
        {
            source.Line($"collector.CheckUndeclared({CSharpText.Identifier(record.AdditionalProperties.MemberName)}, {declared});");
        }

        new RuleEmitter(names, fields).Emit(source, new NamedTypeReference(record.Name, NamedTypeKind.Record), record.Constraints.Rule, "this", record.Name);
        source.Close();
    }

    private void EmitProperty(SourceWriter source, PropertyModel property)
    {
        if (ConstantExpression.IsFixed(property))
        {
            return;
        }

        string name = CSharpText.Identifier(property.Name);
        switch (property.Presence)
        {
            case Presence.Required when ValidationEmitter.HasChecks(property.Type):
                Enter(source, property);
                _values.Emit(source, property.Type, name, property.Name);
                source.Line("collector.Leave();").Line();
                break;
            case Presence.Optional when ValidationEmitter.HasChecksBesidesNull(property.Type) || property.Constant is not null:
                source.Open($"if ({name} is {{ }} value{property.Name})");
                EmitPresent(source, property);
                source.Close().Line();
                break;
            case Presence.OptionalOrNull when ValidationEmitter.HasChecksBesidesNull(property.Type) || property.Constant is not null:
                source.Open($"if ({name} is {{ HasValue: true, Value: {{ }} value{property.Name} }})");
                EmitPresent(source, property);
                source.Close().Line();
                break;
        }
    }

    private void EmitPresent(SourceWriter source, PropertyModel property)
    {
        string value = "value" + property.Name;
        Enter(source, property);
        if (property.Constant is { } constant && ConstantTest(property.Type.Type, constant, value) is { } test)
        {
            source.Line($"collector.CheckConstant({test}, {CSharpText.Literal(ConstantExpression.JsonText(constant))});");
        }

        _values.EmitNotNull(source, property.Type, value, property.Name);
        source.Line("collector.Leave();");
    }

    private static string? ConstantTest(TypeReference type, LiteralModel constant, string value) => (type, constant.Kind) switch
    {
        (ScalarTypeReference { Scalar: ScalarType.String }, LiteralKind.String) => $"{value} == {CSharpText.Literal(constant.Text)}",
        (NamedTypeReference { Kind: NamedTypeKind.Enum }, LiteralKind.String) => $"{value}.ToString() == {CSharpText.Literal(constant.Text)}",
        (ScalarTypeReference { Scalar: ScalarType.Boolean }, LiteralKind.Boolean) => constant.Text == "true" ? value : "!" + value,
        (ScalarTypeReference { Scalar: ScalarType.Int32 or ScalarType.Int64 }, LiteralKind.Number) => $"{value} == {NumberLiteral.Int64(constant.Text)}",
        _ => null,
    };

    private void EmitAdditionalProperties(SourceWriter source, AdditionalPropertiesModel additional)
    {
        if (additional is not { Kind: AdditionalPropertiesKind.Typed, Value: { } value } || !ValidationEmitter.HasChecks(value))
        {
            return;
        }

        source.Open($"if ({CSharpText.Identifier(additional.MemberName)} is {{ }} additional)")
            .Open($"foreach ({names.Known.KeyValuePair}<string, {names.Use(value)}> member in additional)")
            .Line("collector.Enter(member.Key);");
        _values.Emit(source, value, "member.Value", additional.MemberName);
        source.Line("collector.Leave();").Close().Close().Line();
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

        foreach (string check in checks)
        {
            source.Line(check);
        }

        if (cause is not null)
        {
            source.Close().Line();
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

    private static void Enter(SourceWriter source, PropertyModel property) =>
        source.Line($"collector.Enter({CSharpText.Literal(property.WireName)});");
}
