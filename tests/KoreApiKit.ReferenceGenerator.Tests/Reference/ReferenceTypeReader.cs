using KoreApiKit.ReferenceGenerator.Tests.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KoreApiKit.ReferenceGenerator.Tests.Reference;

/// <summary>Reads the table of a type from the C# of the reference, by its System.Text.Json attributes.</summary>
internal sealed class ReferenceTypeReader
{
    private readonly Dictionary<string, BaseTypeDeclarationSyntax> _declarations;

    public ReferenceTypeReader(string source)
    {
        CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
        _declarations = unit.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().ToDictionary(type => type.Identifier.Text);
    }

    /// <summary>The names of all types but those that only stand for a constant.</summary>
    public IEnumerable<string> Names => _declarations.Keys.Where(name => DeclaredTypeName(name) == name);

    /// <summary>Null when the source has no type of that name.</summary>
    public GeneratedType? Find(string name) => _declarations.GetValueOrDefault(name) switch
    {
        EnumDeclarationSyntax type => new GeneratedType(name, TypeShape.Enumeration, [.. WireValues(type).Select(Value)]),
        TypeDeclarationSyntax type => new GeneratedType(name, TypeShape.Object, [.. Properties(type)]),
        _ => null,
    };

    private static GeneratedMember Value(string wireValue) => new(wireValue, JsonTypeName.Value, Required: false, Nullable: false);

    private static IEnumerable<string> WireValues(EnumDeclarationSyntax type) =>
        type.Members.Select(member => TextOf(member.AttributeLists, "JsonStringEnumMemberName") ?? member.Identifier.Text);

    private IEnumerable<GeneratedMember> Properties(TypeDeclarationSyntax type)
    {
        foreach (PropertyDeclarationSyntax property in type.Members.OfType<PropertyDeclarationSyntax>())
        {
            if (Find(property.AttributeLists, "JsonExtensionData") is not null)
            {
                string map = TypeName(property.Type);
                yield return new GeneratedMember(GeneratedMember.AdditionalProperties, map, Required: false, Nullable: false);
            }
            else if (TextOf(property.AttributeLists, "JsonPropertyName") is { } wireName)
            {
                yield return new GeneratedMember(
                    wireName,
                    TypeName(property.Type),
                    property.Modifiers.Any(SyntaxKind.RequiredKeyword),
                    property.Type is NullableTypeSyntax);
            }
        }
    }

    private string TypeName(TypeSyntax type) => DeclaredTypeName(CSharpTypeName.Read(type));

    /// <summary>An enumeration of one value is the reference's form of a constant.</summary>
    private string DeclaredTypeName(string name) =>
        _declarations.GetValueOrDefault(name) is EnumDeclarationSyntax type && WireValues(type).ToArray() is [var value]
            ? JsonTypeName.Constant(value)
            : name;

    private static AttributeSyntax? Find(IEnumerable<AttributeListSyntax> lists, string name) => lists
        .SelectMany(list => list.Attributes)
        .FirstOrDefault(attribute => attribute.Name.ToString().Split('.')[^1] == name);

    private static string? TextOf(IEnumerable<AttributeListSyntax> lists, string name) =>
        Find(lists, name)?.ArgumentList?.Arguments[0].Expression is LiteralExpressionSyntax literal ? literal.Token.ValueText : null;
}
