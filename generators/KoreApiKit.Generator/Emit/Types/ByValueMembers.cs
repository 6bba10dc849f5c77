using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>
/// The members of a record whose own comparison looks at the reference only. Each gets a field that compares by value, so
/// that the equality which the compiler makes for the record is right. A class has no such equality and needs none.
/// </summary>
internal sealed class ByValueMembers
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Field, string Type)> _members = new(StringComparer.Ordinal);

    public ByValueMembers(EmitContext context, CSharpTypeNames names, RecordType record)
    {
        if (context.Style == TypeStyle.Class)
        {
            return;
        }

        _taken.UnionWith(record.Properties.Select(property => property.Name));
        var equality = new EqualityExpression(names);
        foreach (PropertyModel property in record.Properties)
        {
            if (!ConstantExpression.IsFixed(property) && equality.Of(property) is { } comparison)
            {
                Add(property.Name, $"{names.Known.ByValue}<{names.Property(property)}, {comparison}>");
            }
        }

        AdditionalPropertiesModel additional = record.AdditionalProperties;
        if (additional.Kind != AdditionalPropertiesKind.Ignored)
        {
            string comparison = equality.Of(new DictionaryTypeReference(AdditionalPropertiesText.Value(additional)))!;
            Add(additional.MemberName, $"{names.Known.ByValue}<{AdditionalPropertiesText.MapType(names, additional)}?, {comparison}>");
        }
    }

    /// <summary>Emits the fields.</summary>
    public void EmitFields(SourceWriter source)
    {
        foreach ((string field, string type) in _members.Values)
        {
            source.Line($"private readonly {type} {field};");
        }

        if (_members.Count > 0)
        {
            source.Line();
        }
    }

    /// <summary>What stands behind the name of a property.</summary>
    public string Accessors(string property) => _members.TryGetValue(property, out (string Field, string Type) member)
        ? $"{{ get => {member.Field}.Value; init => {member.Field} = new(value); }}"
        : "{ get; init; }";

    private void Add(string property, string type)
    {
        string field = "_" + char.ToLowerInvariant(property[0]) + property.Substring(1);
        while (_taken.Contains(field))
        {
            field += "_";
        }

        _taken.Add(field);
        _members.Add(property, (field, type));
    }
}
