using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Types of the parts of multipart bodies.</summary>
internal static class Multipart
{
    /// <summary>The type of a part: a binary string, or each of a list of them, is a stream.</summary>
    public static TypeUse AsPart(TypeUse type, SchemaUse use, ShapeTable shapes)
    {
        if (use.IsBroken || use.Core.Boolean is not null)
        {
            return type;
        }

        SchemaShape shape = shapes.Of(use.Core);
        return type.Type switch
        {
            ScalarTypeReference { Scalar: ScalarType.Bytes } when IsBinary(shape) => Stream(type),
            ArrayTypeReference array when shape.Items is { } items && array.Item.Type is ScalarTypeReference { Scalar: ScalarType.Bytes } && IsBinary(shapes.Of(items)) =>
                type with { Type = new ArrayTypeReference(Stream(array.Item)) },
            _ => type,
        };
    }

    private static TypeUse Stream(TypeUse use) => use with { Type = new ScalarTypeReference(ScalarType.Stream) };

    private static bool IsBinary(SchemaShape shape) => shape.Format == "binary";
}
