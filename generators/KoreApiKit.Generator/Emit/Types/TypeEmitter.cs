using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Generator.Emit.Validation;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits one file: a group of types.</summary>
internal sealed class TypeEmitter
{
    private readonly EmitContext _context;
    private readonly CSharpTypeNames _names;
    private readonly RecordEmitter _records;
    private readonly EnumEmitter _enums;
    private readonly UnionEmitter _unions;

    private TypeEmitter(EmitContext context)
    {
        _context = context;
        _names = new CSharpTypeNames(context);
        var json = new JsonCodeEmitter(_names);
        _records = new RecordEmitter(context, _names, json);
        _enums = new EnumEmitter(context, _names);
        _unions = new UnionEmitter(context, _names, json);
    }

    /// <summary>The text of the file that holds the types of one group. It depends on nothing but its arguments.</summary>
    /// <param name="context">The context of a file that holds these types.</param>
    /// <exception cref="OperationCanceledException">The generation was cancelled.</exception>
    public static string Emit(EquatableArray<TypeModel> group, EmitContext context, CancellationToken cancellationToken = default) =>
        new TypeEmitter(context).Emit(group, cancellationToken);

    private string Emit(EquatableArray<TypeModel> group, CancellationToken cancellationToken)
    {
        var source = new SourceWriter();
        foreach (TypeModel type in group)
        {
            cancellationToken.ThrowIfCancellationRequested();
            source.Line();
            switch (type)
            {
                case RecordType record:
                    _records.Emit(source, record);
                    break;
                case EnumType @enum:
                    _enums.Emit(source, @enum);
                    break;
                case UnionType union:
                    _unions.Emit(source, union);
                    break;
            }
        }

        return SourceFile.Complete(_context, _names, source);
    }
}
