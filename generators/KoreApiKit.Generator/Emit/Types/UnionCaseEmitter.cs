using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits the nested record of a case, and how a value becomes one.</summary>
internal sealed class UnionCaseEmitter(CSharpTypeNames names)
{
    /// <summary>The nested record that keeps JSON of no case.</summary>
    public const string UnknownCase = "UnknownCase";

    private readonly KnownTypes _known = names.Known;
    private readonly EqualityExpression _equality = new(names);

    /// <summary>Emits an implicit conversion for each type that allows one and belongs to one case only, otherwise a method.</summary>
    public void EmitConversions(SourceWriter source, UnionType union)
    {
        string name = CSharpText.Identifier(union.Name);
        foreach (UnionCaseModel @case in union.Cases)
        {
            string type = names.Use(@case.Type);
            string caseType = CSharpText.Identifier(UnionNames.CaseType(@case));
            bool isConvertible = @case.Type.Type is not (ArrayTypeReference or DictionaryTypeReference)
                && !IsSame(@case.Type.Type, union)
                && union.Cases.Count(other => names.Reference(other.Type.Type) == names.Reference(@case.Type.Type)) == 1;
            string checkedValue = names.NotNull(@case.Type, "value");
            source.Line($"/// <summary>Makes the case <c>{CSharpText.XmlText(@case.Name)}</c> of a value.</summary>")
                .Line(isConvertible
                    ? $"public static implicit operator {name}({type} value) => new {caseType}({checkedValue});"
                    : $"public static {name} {CSharpText.Identifier(UnionNames.Factory(@case))}({type} value) => new {caseType}({checkedValue});");
        }

        source.Line();
    }

    public void EmitCase(SourceWriter source, UnionType union, UnionCaseModel @case)
    {
        var body = new SourceWriter();
        EmitByValue(body, names.Use(@case.Type), _equality.Of(@case.Type));
        new RecordTextEmitter(names).EmitCase(body, @case);
        EmitCase(source, union, $"The case <c>{CSharpText.XmlText(@case.Name)}</c>.", CSharpText.Identifier(UnionNames.CaseType(@case)), names.Use(@case.Type), body);
    }

    public void EmitUnknownCase(SourceWriter source, UnionType union)
    {
        var body = new SourceWriter();
        EmitByValue(body, _known.JsonElement, _equality.Of(new AnyTypeReference()));
        EmitCase(source, union, "JSON that is none of the cases. It is kept, and written back as it came.", UnknownCase, _known.JsonElement, body);
    }

    private void EmitByValue(SourceWriter body, string type, string? equality)
    {
        if (equality is not null)
        {
            body.Line($"private readonly {_known.ByValue}<{type}, {equality}> _value = new(Value);").Line()
                .Line($"public {type} Value {{ get => _value.Value; init => _value = new(value); }}").Line();
        }
    }

    private void EmitCase(SourceWriter source, UnionType union, string summary, string caseType, string type, SourceWriter body)
    {
        string name = CSharpText.Identifier(union.Name);
        string header = $"public sealed record {caseType}({type} Value) : {name}";
        string members = body.Finish().TrimEnd('\n');
        source.Line()
            .Line($"/// <summary>{summary}</summary>")
            .Line($"[{_known.JsonConverterAttribute}(typeof({_known.JsonCaseConverter}<{name}, {caseType}>))]");
        if (members.Length == 0)
        {
            source.Line(header + ";");
        }
        else
        {
            source.Open(header).Line(members).Close();
        }
    }

    private static bool IsSame(TypeReference type, UnionType union) => type is NamedTypeReference named && named.Name == union.Name;
}
