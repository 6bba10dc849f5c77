using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits a union: a closed abstract record with a nested record for each case.</summary>
internal sealed class UnionEmitter(EmitContext context, CSharpTypeNames names, JsonCodeEmitter json)
{
    private readonly KnownTypes _known = names.Known;
    private readonly UnionMatchEmitter _match = new(names);
    private readonly UnionCaseEmitter _cases = new(names);
    private readonly UnionReaderEmitter _reader = new(names, json);
    private readonly UnionWriterEmitter _writer = new(context, names, json);

    public void Emit(SourceWriter source, UnionType union)
    {
        var fields = new StaticFields(names.FileLocal(union.Name + StaticFields.TypeSuffix));
        string name = CSharpText.Identifier(union.Name);
        DocumentationEmitter.Emit(
            source,
            union.Documentation,
            $"One of the cases of <c>{CSharpText.XmlText(union.Name)}</c>.",
            $"One of: {string.Join(", ", union.Cases.Select(@case => @case.Name))}. JSON that is none of them is kept as it is.");
        TypeAttributes.Emit(source, names, union);
        source.Open($"{context.Visibility} abstract partial record {name} : {_known.JsonModelInterface}<{name}>, {_known.Validatable}")
            .Line($"private protected {name}() {{ }}").Line();
        _cases.EmitConversions(source, union);
        _match.Emit(source, union);
        _reader.Emit(source, union, fields);
        _writer.Emit(source, union);
        _writer.EmitValidation(source, union, fields);
        foreach (UnionCaseModel @case in union.Cases)
        {
            _cases.EmitCase(source, union, @case);
        }

        _cases.EmitUnknownCase(source, union);
        source.Close();
        fields.Emit(source);
    }
}
