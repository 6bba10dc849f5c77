using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Views;

/// <content>What is demanded of objects.</content>
internal sealed partial class SchemaView
{
    private IReadOnlyDictionary<string, PropertyView>? _properties;

    /// <summary>The properties by name; enumerated in document order.</summary>
    public IReadOnlyDictionary<string, PropertyView> Properties => _properties ??= FindProperties();

    /// <summary>All names that <c>required</c> lists, whether or not they are declared.</summary>
    public IEnumerable<string> Required => Parts.SelectMany(part => part.Required).Distinct(StringComparer.Ordinal);

    /// <summary>Whether properties that are not declared are refused.</summary>
    public bool IsClosed =>
        Parts.Any(part => part.AdditionalProperties is { Boolean: false } || part.UnevaluatedProperties is { Boolean: false });

    /// <summary>Whether <c>additionalProperties: false</c> is written.</summary>
    public bool HasClosedProperties => Parts.Any(part => part.AdditionalProperties is { Boolean: false });

    /// <summary>Whether <c>unevaluatedProperties: false</c> is written.</summary>
    public bool HasClosedUnevaluatedProperties => Parts.Any(part => part.UnevaluatedProperties is { Boolean: false });

    /// <summary>The schema of values of further properties; null where it allows anything or nothing.</summary>
    public SchemaView? AdditionalProperties => Schema(part => part.AdditionalProperties);

    /// <summary>The schemas of <c>patternProperties</c>, by pattern.</summary>
    public IReadOnlyDictionary<string, JsonSchema> PatternProperties => Named(part => part.PatternProperties);

    /// <summary>The schemas of <c>dependentSchemas</c>, by property.</summary>
    public IReadOnlyDictionary<string, JsonSchema> DependentSchemas => Named(part => part.DependentSchemas);

    /// <summary>The pairs of <c>dependentRequired</c>, each as <c>property → required</c>.</summary>
    public IEnumerable<string> DependentRequired =>
        Parts.SelectMany(part => part.DependentRequired)
            .SelectMany(dependency => dependency.Required.Select(name => $"{dependency.Name} → {name}"))
            .Distinct(StringComparer.Ordinal);

    private SchemaView? Schema(Func<JsonSchema, JsonSchema?> read)
    {
        ImmutableArray<JsonSchema> found = Parts.Select(read).OfType<JsonSchema>().Where(schema => schema.Boolean is null).ToImmutableArray();
        SchemaView? view = found.IsEmpty ? null : _views.Of(found);
        return view is { IsAny: false } ? view : null;
    }

    private Dictionary<string, JsonSchema> Named(Func<JsonSchema, ImmutableArray<SchemaProperty>> read)
    {
        var named = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (SchemaProperty property in Parts.SelectMany(part => read(part)))
        {
            named[property.Name] = property.Schema;
        }

        return named;
    }

    private IReadOnlyDictionary<string, PropertyView> FindProperties()
    {
        if (Parts.All(part => part.Properties.IsEmpty))
        {
            return ImmutableDictionary<string, PropertyView>.Empty;
        }

        var required = new HashSet<string>(Required, StringComparer.Ordinal);
        var properties = new Dictionary<string, PropertyView>(StringComparer.Ordinal);
        foreach (SchemaProperty property in Parts.SelectMany(part => part.Properties))
        {
            properties[property.Name] = properties.TryGetValue(property.Name, out PropertyView? known)
                ? known.With(property.Schema)
                : new PropertyView(property, ImmutableArray.Create(property.Schema), required.Contains(property.Name));
        }

        return properties;
    }
}
