using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Generator.Emit.Validation;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits a union: a closed abstract record with a nested record for each case.</summary>
internal sealed class UnionEmitter(EmitContext context, CSharpTypeNames names, JsonCodeEmitter json)
{
    private readonly KnownTypes _known = names.Known;
    private readonly UnionMatchEmitter _match = new(names);
    private readonly UnionCaseEmitter _cases = new(context, names, json);
    private readonly UnionReaderEmitter _reader = new(names, json);

    public void Emit(SourceWriter source, UnionType union)
    {
        var fields = new StaticFields(names.FileLocal(union.Name + "Parts"));
        string name = CSharpText.Identifier(union.Name);
        DocumentationEmitter.Emit(
            source,
            union.Documentation,
            $"One of the cases of <c>{CSharpText.XmlText(union.Name)}</c>.",
            $"One of: {string.Join(", ", union.Cases.Select(@case => @case.Name))}. JSON that is none of them is kept as it is.");
        TypeAttributes.Emit(source, names, union);
        source.Open($"{context.Visibility} abstract partial record {name} : {_known.JsonModelInterface}<{name}>, {_known.Validatable}")
            .Open($"private protected {name}()")
            .Close().Line();
        _cases.EmitConversions(source, union);
        _match.Emit(source, union);
        _reader.Emit(source, union);
        source.Line("/// <inheritdoc/>").Line($"public abstract void WriteJson({_known.Utf8JsonWriter} writer);").Line();
        ValidateMethods.EmitResult(source, names);
        source.Line("/// <inheritdoc/>").Line($"public abstract void Validate({_known.ValidationCollector} collector);");
        foreach (UnionCaseModel @case in union.Cases)
        {
            _cases.EmitCase(source, union, @case, fields);
        }

        _cases.EmitUnknownCase(source, union);
        source.Close();
        fields.Emit(source);
    }
}
