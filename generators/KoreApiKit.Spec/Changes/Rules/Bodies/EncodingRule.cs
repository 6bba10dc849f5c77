using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

/// <summary>A rule about a part of a form or multipart body.</summary>
internal abstract class EncodingRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<EncodingPair>(id, severity, direction, reason)
{
    protected static IEnumerable<string> Names(OpenApiEncoding encoding) => encoding.Headers.Select(header => header.Name);
}
