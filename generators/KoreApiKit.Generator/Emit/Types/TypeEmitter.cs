using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Generator.Emit.Validation;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits one file: a group of types.</summary>
internal sealed class TypeEmitter
{
    private readonly EmitContext _context;
    private readonly RecordEmitter _records;
    private readonly EnumEmitter _enums;
    private readonly UnionEmitter _unions;

    private TypeEmitter(EmitContext context)
    {
        var names = CSharpTypeNames.Of(context);
        var json = new JsonCodeEmitter(names);
        _context = context;
        _records = new RecordEmitter(context, names, json);
        _enums = new EnumEmitter(context, names);
        _unions = new UnionEmitter(context, names, json);
    }

    /// <summary>The text of the file that holds the types of one group. It depends on nothing but its arguments.</summary>
    public static string Emit(EquatableArray<TypeModel> group, EmitContext context) => new TypeEmitter(context).Emit(group);

    private string Emit(EquatableArray<TypeModel> group)
    {
        SourceWriter source = SourceFile.Begin(_context);
        foreach (TypeModel type in group)
        {
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

        return source.ToString();
    }
}
