using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Model;

/// <summary>
/// The values of a discriminator for each case: those of the mapping, else the values that the case's own property
/// allows, else the schema's name (OpenAPI 3.1, Discriminator Object).
/// </summary>
internal sealed class DiscriminatorValues
{
    private readonly ModelScope _scope;
    private readonly Discriminator _discriminator;
    private readonly ILookup<JsonSchema, string> _mapped;

    private DiscriminatorValues(Discriminator discriminator, ModelScope scope)
    {
        _scope = scope;
        _discriminator = discriminator;
        _mapped = discriminator.Mapping.ToLookup(mapping => SchemaReducer.CoreOf(mapping.Schema), mapping => mapping.Value);
    }

    public string PropertyName => _discriminator.PropertyName;

    public static DiscriminatorValues? Of(JsonSchema core, SchemaShape shape, ModelScope scope) =>
        (core.Discriminator ?? shape.Discriminator) is { } discriminator ? new DiscriminatorValues(discriminator, scope) : null;

    public IReadOnlyList<string> For(UnionDraft draft) => For(draft.Branch, draft.Written, []);

    private IReadOnlyList<string> For(JsonSchema branch, JsonSchema written, HashSet<JsonSchema> open)
    {
        if (_mapped.Contains(branch))
        {
            return [.. _mapped[branch].Distinct(StringComparer.Ordinal)];
        }

        if (_scope.Kinds.Of(branch) == SchemaKind.Union && open.Add(branch))
        {
            SchemaShape nested = _scope.Shapes.Of(branch);
            IReadOnlyList<UnionBranch> branches = new UnionBranches(_scope).Of(branch, nested);
            DiscriminatorValues own = Of(branch, nested, _scope) ?? this;
            return [.. branches.SelectMany(inner => own.For(SchemaReducer.CoreOf(inner.Written), inner.Written, open)).Distinct(StringComparer.Ordinal)];
        }

        SchemaProperty? property = _scope.Shapes.Of(branch).Properties.FirstOrDefault(candidate => candidate.Name == PropertyName);
        SchemaShape? shape = property is null ? null : _scope.Shapes.Of(property.Schema);
        if (shape is { Values: { IsDefaultOrEmpty: false } values } && values.All(value => value is ScalarNode) && (shape.IsConst || values.Length == 1))
        {
            return [.. values.Cast<ScalarNode>().Select(value => value.Text)];
        }

        return _scope.ComponentNames.TryGetValue(branch, out string? name) ? [name]
            : written.Reference is { } reference ? [DefinitionNames.LastWord(reference.Node.Text)]
            : [];
    }
}
