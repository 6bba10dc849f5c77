using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting;

/// <summary>Questions that several rules ask about schemas.</summary>
internal static class SchemaFacts
{
    private const int LongestText = 60;

    /// <summary>Whether the properties of the schema are all in it: nothing else adds some.</summary>
    public static bool KnowsItsProperties(JsonSchema schema) =>
        schema is { Reference: null, Boolean: null, If: null, Not: null }
        && schema.AllOf.IsEmpty
        && schema.AnyOf.IsEmpty
        && schema.OneOf.IsEmpty
        && schema.PatternProperties.IsEmpty
        && schema.DependentSchemas.IsEmpty;

    /// <summary>A value in a few words.</summary>
    public static string Show(SpecNode node) => node switch
    {
        ScalarNode { Kind: ScalarKind.String, Text.Length: <= LongestText } text => $"'{text.Text}'",
        ScalarNode { Kind: not ScalarKind.String } scalar => scalar.Text,
        _ => NodeFields.Describe(node),
    };
}
