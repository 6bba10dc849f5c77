using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes literals of values in a spec.</summary>
internal static class Literals
{
    public static LiteralModel Of(SpecNode node) => node switch
    {
        ScalarNode { Kind: ScalarKind.String } scalar => new LiteralModel(LiteralKind.String, scalar.Text),
        ScalarNode { Kind: ScalarKind.Number } scalar => new LiteralModel(LiteralKind.Number, scalar.Text),
        ScalarNode { Kind: ScalarKind.Boolean } scalar => new LiteralModel(LiteralKind.Boolean, scalar.Text),
        ScalarNode => new LiteralModel(LiteralKind.Null, "null"),
        _ => new LiteralModel(LiteralKind.Json, Json(node)),
    };

    /// <summary>The value as JSON without white space.</summary>
    public static string Json(SpecNode node) => NodeJson.Of(node);

    /// <summary>A string as JSON, with its quotes.</summary>
    public static string Quote(string value) => NodeJson.OfString(value);
}
