using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>
/// Emits the resolver that gives System.Text.Json every type of the API without reflection: one file an API. It finds a
/// type by its name, which the compiler turns into a jump, however many types there are.
/// </summary>
internal static class JsonResolverEmitter
{
    /// <summary>The C# name of the resolver.</summary>
    public static string TypeName(EmitContext context) => context.ClientName + "JsonResolver";

    /// <summary>The text of the file.</summary>
    public static string Emit(EmitContext context, IEnumerable<NamedTypeReference> types)
    {
        var names = new CSharpTypeNames(context);
        KnownTypes known = names.Known;
        string name = CSharpText.Identifier(TypeName(context));
        SourceWriter source = new SourceWriter()
            .Line()
            .Line("/// <summary>Gives System.Text.Json the types of this API without reflection. Combine it with other resolvers by <c>JsonTypeInfoResolver.Combine</c>.</summary>")
            .Line(SourceFile.GeneratedCodeAttribute(names))
            .Open($"{context.Visibility} sealed class {name} : {known.JsonTypeInfoResolver}")
            .Line("/// <summary>The one instance that is needed.</summary>")
            .Line($"public static {name} Default {{ get; }} = new {name}();")
            .Line()
            .Open($"public {known.JsonTypeInfo}? GetTypeInfo({known.Type} type, {known.JsonSerializerOptions} options)")
            .Line($"{known.Type} model = {known.Nullable}.GetUnderlyingType(type) ?? type;")
            .Open("return model.Name switch");
        foreach (NamedTypeReference type in types)
        {
            string text = names.ModelType(type.Name);
            string made = type.Kind == NamedTypeKind.Enum ? $"OfEnum<{text}>(type, options)" : $"Of<{text}>(options)";
            source.Line($"{CSharpText.Literal(type.Name)} when model == typeof({text}) => {known.JsonModelTypes}.{made},");
        }

        return SourceFile.Complete(context, names, source.Line("_ => null,").Close(";").Close().Close());
    }
}
