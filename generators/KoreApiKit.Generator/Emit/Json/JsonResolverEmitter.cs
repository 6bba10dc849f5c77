using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>Emits the resolver that gives System.Text.Json every type of the API without reflection: one file an API.</summary>
internal static class JsonResolverEmitter
{
    /// <summary>The C# name of the resolver.</summary>
    public static string TypeName(EmitContext context) => context.ClientName + "JsonResolver";

    /// <summary>The text of the file.</summary>
    public static string Emit(EmitContext context)
    {
        var names = CSharpTypeNames.Of(context);
        KnownTypes known = names.Known;
        string name = CSharpText.Identifier(TypeName(context));
        SourceWriter source = SourceFile.Begin(context)
            .Line()
            .Line("/// <summary>Gives System.Text.Json the types of this API without reflection. Combine it with other resolvers by <c>JsonTypeInfoResolver.Combine</c>.</summary>")
            .Line(SourceFile.GeneratedCodeAttribute(names))
            .Open($"{context.Visibility} sealed class {name} : {known.JsonTypeInfoResolver}")
            .Line("/// <summary>The one instance that is needed.</summary>")
            .Line($"public static {name} Default {{ get; }} = new {name}();")
            .Line()
            .Line("/// <inheritdoc/>")
            .Open($"public {known.JsonTypeInfo}? GetTypeInfo({known.Type} type, {known.JsonSerializerOptions} options)");
        foreach (NamedTypeReference type in context.Types)
        {
            EmitType(source, names, type);
        }

        return source.Line("return null;").Close().Close().ToString();
    }

    private static void EmitType(SourceWriter source, CSharpTypeNames names, NamedTypeReference type)
    {
        KnownTypes known = names.Known;
        string text = names.ModelType(type.Name);
        source.Open($"if (type == typeof({text}))")
            .Line($"return {known.JsonMetadataServices}.CreateValueInfo<{text}>(options, new {known.JsonModelConverter}<{text}>());")
            .Close()
            .Line();
        if (type.Kind == NamedTypeKind.Enum)
        {
            source.Open($"if (type == typeof({text}?))")
                .Line($"return {known.JsonMetadataServices}.CreateValueInfo<{text}?>(options, {known.JsonMetadataServices}.GetNullableConverter<{text}>(options));")
                .Close()
                .Line();
        }
    }
}
