using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits the attributes that every emitted type has.</summary>
internal static class TypeAttributes
{
    /// <summary>What <c>[Obsolete]</c> says.</summary>
    public const string ObsoleteMessage = "The specification marks it as deprecated.";

    public static void Emit(SourceWriter source, CSharpTypeNames names, TypeModel type)
    {
        source.Line($"[{names.Known.JsonConverterAttribute}(typeof({names.Known.JsonModelConverter}<{names.ModelType(type.Name)}>))]")
            .Line(SourceFile.GeneratedCodeAttribute(names));
        if (type.Deprecated)
        {
            source.Line(Obsolete(names));
        }
    }

    /// <summary>The attribute of a deprecated type or member.</summary>
    public static string Obsolete(CSharpTypeNames names) => $"[{names.Known.Obsolete}({CSharpText.Literal(ObsoleteMessage)})]";
}
