using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

/// <summary>A rule that looks at the fields of a parameter as they are written.</summary>
internal abstract class ParameterRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<ParameterPair>(id, severity, direction, reason)
{
    protected static bool Flag(SpecNode? node) => node is ScalarNode { Kind: ScalarKind.Boolean, Text: "true" };

    /// <summary>Whether the value may be a list or an object, which styles write in different ways.</summary>
    protected static bool HasSeveralValues(OpenApiParameter parameter) =>
        parameter.Schema?.Target is { } schema && (schema.Types & (JsonTypes.Array | JsonTypes.Object)) != 0;
}
