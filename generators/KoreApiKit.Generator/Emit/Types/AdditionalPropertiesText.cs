using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>The types of the map that holds a record's additional properties.</summary>
internal static class AdditionalPropertiesText
{
    /// <summary>The use of a value in the map: its own type, or any JSON.</summary>
    public static TypeUse Value(AdditionalPropertiesModel additional) =>
        additional is { Kind: AdditionalPropertiesKind.Typed, Value: { } value }
            ? value
            : new TypeUse(new AnyTypeReference(), Nullable: false, ConstraintsModel.None);

    /// <summary>The type of the map, without the question mark.</summary>
    public static string MapType(CSharpTypeNames names, AdditionalPropertiesModel additional) =>
        $"{names.Known.ReadOnlyDictionary}<string, {names.Use(Value(additional))}>";
}
