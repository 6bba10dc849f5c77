using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>
/// Emits equality by value for records that hold lists, maps, bytes or JSON. Other records have it from the compiler.
/// </summary>
internal sealed class EqualityEmitter(CSharpTypeNames names)
{
    private readonly ComparerExpression _comparers = new(names);

    public void Emit(SourceWriter source, RecordType record, StaticFields fields)
    {
        Member[] members = [.. Members(record)];
        if (members.All(member => member.Comparer is null))
        {
            return;
        }

        string name = CSharpText.Identifier(record.Name);
        string[] tests = [.. members.Select(member => $"{Comparer(member, fields)}.Equals({member.Name}, other.{member.Name})")];
        source.Line("/// <summary>Whether both hold equal values; lists and maps are compared by what is in them.</summary>")
            .Line($"public bool Equals({name}? other) =>").Indent()
            .Line("ReferenceEquals(this, other)")
            .Line("|| (other is not null").Indent();
        for (int i = 0; i < tests.Length; i++)
        {
            source.Line($"&& {tests[i]}{(i == tests.Length - 1 ? ");" : "")}");
        }

        source.Unindent().Unindent().Line()
            .Line("/// <inheritdoc/>")
            .Open("public override int GetHashCode()")
            .Line($"{names.Known.HashCode} hash = default;");
        foreach (Member member in members)
        {
            source.Line(member.Comparer is null ? $"hash.Add({member.Name});" : $"hash.Add({member.Name}, {Comparer(member, fields)});");
        }

        source.Line("return hash.ToHashCode();").Close().Line();
    }

    private string Comparer(Member member, StaticFields fields) => member.Comparer is { } comparer
        ? fields.Reference(member.Field + "Equality", $"{names.Known.EqualityComparerInterface}<{member.ComparedType}>", comparer)
        : $"{names.Known.EqualityComparer}<{member.Type}>.Default";

    private IEnumerable<Member> Members(RecordType record)
    {
        foreach (PropertyModel property in record.Properties)
        {
            if (!ConstantExpression.IsFixed(property))
            {
                yield return new Member(CSharpText.Identifier(property.Name), property.Name, names.Property(property), ComparedType(property), _comparers.Of(property));
            }
        }

        AdditionalPropertiesModel additional = record.AdditionalProperties;
        if (additional.Kind != AdditionalPropertiesKind.Ignored)
        {
            string type = AdditionalPropertiesText.MapType(names, additional) + "?";
            yield return new Member(
                CSharpText.Identifier(additional.MemberName),
                additional.MemberName,
                type,
                type,
                _comparers.Of(new DictionaryTypeReference(AdditionalPropertiesText.Value(additional))));
        }
    }

    // A list that may be null and one that may not share a comparer, which then has to take null.
    private string ComparedType(PropertyModel property) =>
        property.Presence == Presence.Required && !CSharpTypeNames.IsValueType(property.Type.Type)
            ? names.Optional(property.Type.Type)
            : names.Property(property);

    private sealed record Member(string Name, string Field, string Type, string ComparedType, string? Comparer);
}
