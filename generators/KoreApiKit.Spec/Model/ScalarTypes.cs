using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Chooses the scalar type of a kind and format.</summary>
internal sealed class ScalarTypes(IEnumerable<FormatBinding> formats)
{
    private readonly Dictionary<string, ScalarTypeReference> _bound = Bind(formats);

    public ScalarTypeReference Of(SchemaKind kind, SchemaShape shape) => kind switch
    {
        SchemaKind.Boolean => new ScalarTypeReference(ScalarType.Boolean),
        SchemaKind.Integer => new ScalarTypeReference(shape.Format == "int32" ? ScalarType.Int32 : ScalarType.Int64),
        SchemaKind.Number => new ScalarTypeReference(OfNumber(shape.Format)),
        _ => OfString(shape),
    };

    private static ScalarType OfNumber(string? format) => format switch
    {
        "float" => ScalarType.Single,
        "decimal" => ScalarType.Decimal,
        "int32" => ScalarType.Int32,
        "int64" => ScalarType.Int64,
        _ => ScalarType.Double,
    };

    private ScalarTypeReference OfString(SchemaShape shape)
    {
        if (shape.Format is { } format && _bound.TryGetValue(format, out ScalarTypeReference? bound))
        {
            return bound;
        }

        ScalarType scalar = shape.Format switch
        {
            "date-time" => ScalarType.DateTime,
            "date" => ScalarType.Date,
            "time" => ScalarType.Time,
            "duration" => ScalarType.Duration,
            "uuid" => ScalarType.Uuid,
            "uri" => ScalarType.Uri,
            "byte" or "base64" or "binary" => ScalarType.Bytes,
            null when shape.ContentEncoding == "base64" => ScalarType.Bytes,
            _ => ScalarType.String,
        };
        return new ScalarTypeReference(scalar);
    }

    private static Dictionary<string, ScalarTypeReference> Bind(IEnumerable<FormatBinding> formats)
    {
        var bound = new Dictionary<string, ScalarTypeReference>(StringComparer.Ordinal);
        foreach (FormatBinding format in formats)
        {
            ScalarType? scalar = format.Type switch
            {
                "time" => ScalarType.Time,
                "date" => ScalarType.Date,
                "date-time" => ScalarType.DateTime,
                _ => null,
            };
            if (scalar is { } known)
            {
                bound[format.Name] = new ScalarTypeReference(known, format.Pattern);
            }
        }

        return bound;
    }
}
