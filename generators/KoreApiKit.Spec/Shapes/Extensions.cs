using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Shapes;

/// <summary>Reads the values of <c>x-</c> extensions.</summary>
internal static class Extensions
{
    /// <summary>A string that is not blank, or null.</summary>
    public static string? Text(JsonSchema schema, string name) => Text(schema.Keyword(name));

    /// <summary>A string that is not blank, or null.</summary>
    public static string? Text(SpecNode? node) =>
        node is ScalarNode { Kind: ScalarKind.String } scalar && !string.IsNullOrWhiteSpace(scalar.Text) ? scalar.Text : null;

    public static bool Flag(SpecNode? node) => node is ScalarNode { Kind: ScalarKind.Boolean, Text: "true" };
}
