using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Model;

/// <summary>The literal of a schema that allows one value, and the type of that literal.</summary>
internal static class ConstantValues
{
    /// <summary>The value of a const or an enum of one; null where there are more or fewer.</summary>
    public static LiteralModel? Of(SchemaShape shape)
    {
        if (shape.Values is not { IsDefault: false, Length: 1 })
        {
            return null;
        }

        LiteralModel literal = Literals.Of(shape.Values[0]);
        bool meantAsText = SchemaKinds.ValueTypes(shape) == Schemas.JsonTypes.String && shape.Values[0] is ScalarNode;
        return meantAsText ? literal with { Kind = LiteralKind.String } : literal;
    }

    public static TypeReference TypeOf(LiteralModel literal) => literal.Kind switch
    {
        LiteralKind.String => new ScalarTypeReference(ScalarType.String),
        LiteralKind.Boolean => new ScalarTypeReference(ScalarType.Boolean),
        LiteralKind.Number => new ScalarTypeReference(
            long.TryParse(literal.Text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _)
                ? ScalarType.Int64
                : ScalarType.Double),
        _ => new AnyTypeReference(),
    };
}
