using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KoreApiKit.ReferenceGenerator.Tests.Tables;

/// <summary>The one name of a type that a generator wrote as C#.</summary>
internal static class CSharpTypeName
{
    /// <summary>A name of <see cref="JsonTypeName"/>, or the C# name where it is a type of the generator's own.</summary>
    public static string Read(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => Read(nullable.ElementType),
        QualifiedNameSyntax qualified => Read(qualified.Right),
        AliasQualifiedNameSyntax qualified => Read(qualified.Name),
        GenericNameSyntax generic => ReadGeneric(generic.Identifier.Text, generic.TypeArgumentList.Arguments),
        PredefinedTypeSyntax or IdentifierNameSyntax or ArrayTypeSyntax => ReadSingle(type.ToString()),
        _ => throw new NotSupportedException($"The reader does not know the C# type {type}."),
    };

    private static string ReadGeneric(string name, IReadOnlyList<TypeSyntax> arguments) => (name, arguments) switch
    {
        ("ICollection" or "IReadOnlyList", [var item]) => JsonTypeName.List(Read(item)),
        ("IDictionary" or "IReadOnlyDictionary", [_, var value]) => JsonTypeName.Map(Read(value)),
        ("ReadOnlyMemory", [_]) => JsonTypeName.Bytes,
        ("Optional", [var value]) => Read(value),
        _ => throw new NotSupportedException($"The reader does not know the generic C# type {name}."),
    };

    private static string ReadSingle(string name) => name switch
    {
        "object" or "JsonElement" => JsonTypeName.Any,
        "bool" => JsonTypeName.Boolean,
        "byte[]" => JsonTypeName.Bytes,
        "decimal" => JsonTypeName.Decimal,
        "double" => JsonTypeName.Double,
        "float" => JsonTypeName.Single,
        "int" => JsonTypeName.Int32,
        "long" => JsonTypeName.Int64,
        "string" => JsonTypeName.String,
        "DateOnly" => JsonTypeName.Date,
        "DateTimeOffset" => JsonTypeName.DateTime,
        "Guid" => JsonTypeName.Uuid,
        "TimeOnly" => JsonTypeName.Time,
        "TimeSpan" => JsonTypeName.Duration,
        "Uri" => JsonTypeName.Uri,
        _ => name,
    };
}
