using KoreApiKit.ReferenceGenerator.Tests.Tables;
using KoreApiKit.Spec.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KoreApiKit.ReferenceGenerator.Tests.Ours;

/// <summary>
/// Reads the table of a type from the C# that we emit. Our C# has no attribute that ties a property to its wire name, so the
/// model says which belong together, and the name counts only where the emitted code holds it as a UTF-8 literal.
/// </summary>
internal static class EmittedTypeReader
{
    public static GeneratedType Read(TypeModel model, TypeDeclarationSyntax emitted) => model switch
    {
        RecordType record => new(model.Name, TypeShape.Object, [.. Properties(emitted).Select(property => Member(record, property, emitted))]),
        EnumType => new(model.Name, TypeShape.Enumeration, [.. WireValues(emitted).Select(Value)]),
        UnionType union => new(model.Name, TypeShape.Union, [.. union.Cases.Select(Case)]),
        _ => throw new NotSupportedException($"The reader does not know the kind of type {model.Name}."),
    };

    private static IEnumerable<PropertyDeclarationSyntax> Properties(TypeDeclarationSyntax emitted) =>
        emitted.Members.OfType<PropertyDeclarationSyntax>().Where(property => property.Modifiers.Any(SyntaxKind.PublicKeyword));

    private static GeneratedMember Member(RecordType record, PropertyDeclarationSyntax property, TypeDeclarationSyntax emitted)
    {
        string name = property.Identifier.ValueText;
        string type = CSharpTypeName.Read(property.Type);
        if (name == record.AdditionalProperties.MemberName)
        {
            return new(GeneratedMember.AdditionalProperties, type, Required: false, Nullable: false);
        }

        PropertyModel model = record.Properties.Single(candidate => candidate.Name == name);
        string wireName = IsWritten(model.WireName, emitted) ? model.WireName : $"{name}, whose wire name is not in the code";

        // A property without accessors has one value, which is written always.
        return property.ExpressionBody is { Expression: LiteralExpressionSyntax constant }
            ? new(wireName, JsonTypeName.Constant(constant.Token.ValueText), Required: true, Nullable: false)
            : new(wireName, type, property.Modifiers.Any(SyntaxKind.RequiredKeyword), property.Type is NullableTypeSyntax);
    }

    private static bool IsWritten(string wireName, TypeDeclarationSyntax emitted) => emitted
        .DescendantTokens()
        .Any(token => token.IsKind(SyntaxKind.Utf8StringLiteralToken) && token.ValueText == wireName);

    private static IEnumerable<string> WireValues(TypeDeclarationSyntax emitted) => emitted.Members
        .OfType<ClassDeclarationSyntax>()
        .Single(nested => nested.Identifier.ValueText == "Values")
        .DescendantNodes()
        .OfType<LiteralExpressionSyntax>()
        .Select(literal => literal.Token.ValueText);

    private static GeneratedMember Value(string wireValue) => new(wireValue, JsonTypeName.Value, Required: false, Nullable: false);

    private static GeneratedMember Case(UnionCaseModel unionCase)
    {
        string type = unionCase.Type.Type is NamedTypeReference named ? named.Name : unionCase.Name;
        return new(unionCase.Name, type, Required: false, unionCase.Type.Nullable);
    }
}
