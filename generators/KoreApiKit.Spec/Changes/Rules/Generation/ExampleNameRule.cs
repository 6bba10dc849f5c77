using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

/// <summary>A rule about named examples, each of which is a contract.</summary>
internal abstract class ExampleNameRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<MediaTypePair>(id, severity, direction, reason)
{
    protected static IEnumerable<string> Names(OpenApiMediaType mediaType) => mediaType.Examples.Select(example => example.Name);
}
