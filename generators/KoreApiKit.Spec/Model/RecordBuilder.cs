using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes records of objects.</summary>
internal sealed class RecordBuilder(ModelScope scope, TypeBuilder types, RuleBuilder rules, CommonTypes several)
{
    private const string AdditionalPropertiesName = "AdditionalProperties";

    public RecordType Build(JsonSchema core, SchemaShape shape)
    {
        string name = scope.Names.NameOf(core);
        Dictionary<string, string> names = MemberNames.Assign(
            scope, name, ReservedNames.OfRecords, shape.Properties.Select(property => new MemberText(property.Name, GivenName(property.Schema), property.NameLocation)));
        bool sent = scope.Sent.Contains(core);
        bool received = scope.Received.Contains(core);
        bool multipart = scope.MultipartOnly.Contains(core);
        AdditionalPropertiesModel additional = AdditionalProperties(shape);
        bool keepsOthers = additional.Kind != AdditionalPropertiesKind.Ignored;
        if (!keepsOthers)
        {
            ReportUndeclared(core, shape);
        }

        return new RecordType(
            name,
            scope.Names.GroupOf(core),
            Documentation.OfType(core, scope.Sources.Of(core)),
            core.Deprecated,
            shape.Properties.Select(property => BuildProperty(property, names[property.Name], shape, sent, received, multipart)).ToEquatableArray(),
            additional,
            Constraints.OfObject(shape.Limits) with { Rule = rules.OfType(core, new NamedTypeReference(name, NamedTypeKind.Record), keepsOthers) },
            shape.DependentRequired
                .Select(dependent => new DependentRequiredModel(dependent.Name, dependent.Required.ToEquatableArray()))
                .ToEquatableArray());
    }

    private PropertyModel BuildProperty(SchemaProperty property, string name, SchemaShape shape, bool sent, bool received, bool multipart)
    {
        SchemaUse use = SchemaReducer.Reduce(property.Schema);
        LiteralModel? constant = ConstantOf(use);
        if (constant is not null)
        {
            ShapeReporter.Report(scope, scope.Shapes.Of(use.Core), scope.Kinds.Of(use.Core));
        }

        TypeUse type = constant is null ? types.UseOf(property.Schema) : ConstantType(constant);
        if (multipart)
        {
            type = Multipart.AsPart(type, use, scope.Shapes);
        }

        bool readOnly = use.Any(static schema => schema.ReadOnly);
        bool writeOnly = use.Any(static schema => schema.WriteOnly);
        bool required = shape.Required.Contains(property.Name) && !(readOnly && sent) && !(writeOnly && received);
        bool nullMatters = type.Nullable && sent && !shape.Required.Contains(property.Name);
        SpecNode? value = use.First(static schema => schema.Default);
        return new PropertyModel(
            name,
            property.Name,
            type,
            required ? Presence.Required : nullMatters ? Presence.OptionalOrNull : Presence.Optional,
            constant,
            value is null ? null : Literals.Of(value),
            readOnly,
            writeOnly,
            property.Schema.Deprecated || (use.Core.Deprecated && type.Type is not NamedTypeReference),
            Documentation.OfUse(use, type.Type is NamedTypeReference && scope.Names.IsDefinition(use.Core), null))
        {
            IsSecret = Secrets.IsSecret(property.Schema, type.Type, scope.Shapes),
        };
    }

    /// <summary>The one value that a use has, or null. An enum that is a definition may grow, so that it is no constant.</summary>
    private LiteralModel? ConstantOf(SchemaUse use)
    {
        if (use.IsBroken || use.Core.Boolean is not null)
        {
            return null;
        }

        SchemaShape shape = scope.Shapes.Of(use.Core);
        if (shape is { IsConst: true, Values.IsEmpty: true })
        {
            return new LiteralModel(LiteralKind.Null, "null");
        }

        bool isConstant = shape.Values is { IsDefault: false, Length: 1 } && !shape.AllowsNull && !use.IsNullable
            && (shape.IsConst || !scope.Names.IsDefinition(use.Core));
        return isConstant ? ConstantValues.Of(shape) : null;
    }

    private static TypeUse ConstantType(LiteralModel constant) => new(ConstantValues.TypeOf(constant), false, ConstraintsModel.None);

    private AdditionalPropertiesModel AdditionalProperties(SchemaShape shape)
    {
        if (shape.IsClosed && shape.PatternProperties.Count == 0)
        {
            return new AdditionalPropertiesModel(AdditionalPropertiesKind.Ignored, AdditionalPropertiesName, null);
        }

        if (several.ValueOf(shape) is { } schema && types.UseOf(schema) is var value && (value.Type is not AnyTypeReference || value.Constraints.Rule is not null))
        {
            return new AdditionalPropertiesModel(AdditionalPropertiesKind.Typed, AdditionalPropertiesName, value);
        }

        AdditionalPropertiesKind kind = scope.Options.PreserveUnknownProperties ? AdditionalPropertiesKind.Preserved : AdditionalPropertiesKind.Ignored;
        return new AdditionalPropertiesModel(kind, AdditionalPropertiesName, null);
    }

    private void ReportUndeclared(JsonSchema core, SchemaShape shape)
    {
        foreach (string required in ObjectClauses.Undeclared(shape))
        {
            scope.ReportNotExpressed(core, "required", $"no property is named '{required}'");
        }
    }

    private static string? GivenName(JsonSchema schema) => Extensions.Text(schema, SchemaWalk.NameExtension);
}
