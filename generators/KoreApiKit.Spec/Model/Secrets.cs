using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Tells values that no text for people may show.</summary>
internal static class Secrets
{
    private const string PasswordFormat = "password";

    /// <summary>
    /// Whether a value is a secret: its format, or that of the items of a list or map, is <c>password</c> (OpenAPI, data type
    /// formats), or it is a text that is write-only, so that the server itself never shows it.
    /// </summary>
    public static bool IsSecret(JsonSchema schema, TypeReference type, ShapeTable shapes)
    {
        SchemaUse use = SchemaReducer.Reduce(schema);
        if (use.IsBroken || use.Core.Boolean is not null)
        {
            return false;
        }

        SchemaShape shape = shapes.Of(use.Core);
        return shape.Format == PasswordFormat
            || use.Wrappers.Any(wrapper => wrapper.Format == PasswordFormat)
            || (type is ScalarTypeReference { Scalar: ScalarType.String or ScalarType.Bytes } && use.Any(static part => part.WriteOnly))
            || type switch
            {
                ArrayTypeReference array => shape.Items is { } items && IsSecret(items, array.Item.Type, shapes),
                DictionaryTypeReference map => shape.AdditionalProperties is { } values && IsSecret(values, map.Value.Type, shapes),
                _ => false,
            };
    }
}
