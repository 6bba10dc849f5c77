using System.Text;
using KoreApiKit.Contracts.Matching.Media;
using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Matching.Parameters;
using KoreApiKit.Contracts.Matching.Rules;
using KoreApiKit.Contracts.Matching.Values;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Matching.Bodies;

/// <summary>Compares bodies: first whether there is to be one, then the media types, then the contents in the way of the media type.</summary>
/// <param name="scope">The rules of the body.</param>
/// <param name="headers">Compares headers: a rule at <c>Content-Type</c> also decides about media types.</param>
/// <param name="hasTypeRule">Whether there is such a rule.</param>
internal sealed class BodyComparison(RuleScope scope, HeaderComparison headers, bool hasTypeRule)
{
    /// <summary>What differs.</summary>
    /// <param name="actual">The bytes; none is no body.</param>
    /// <param name="contentType">The actual header <c>Content-Type</c>; null for none.</param>
    public IEnumerable<MessageMismatch> Compare(PactBody expected, ReadOnlyMemory<byte> actual, string? contentType)
    {
        ReadOnlyMemory<byte> bytes = Bytes(expected);
        MediaType? expectedType = TypeOf(expected.HasDeclaredContentType ? expected.ContentType : null, bytes);
        MediaType? actualType = TypeOf(contentType, actual);
        if (!AreCompatible(expectedType, actualType))
        {
            return expected.IsPresent
                ? [new MessageMismatch(MismatchKind.BodyType, null, $"{expectedType}", $"{actualType}", $"Expected a body of the media type '{expectedType}', but got '{actualType}'")]
                : [];
        }

        return expected.Kind switch
        {
            PactBodyKind.Missing => [],
            PactBodyKind.Null or PactBodyKind.Empty => actual.IsEmpty ? [] : [Mismatch(null, actual, "Expected no body")],
            _ when actual.IsEmpty => [Mismatch(Encoding.UTF8.GetString(bytes.Span), default, "Expected a body, but there is none")],
            _ when expectedType is { IsMultipart: true } => new MultipartBodies(scope, CompareFile).Compare(bytes, expectedType, actual, actualType),
            _ => CompareContents(expected.Json, expectedType, bytes, actual, scope),
        };
    }

    /// <summary>The bytes of an expected body; none where it is not present.</summary>
    public static ReadOnlyMemory<byte> Bytes(PactBody body) => body switch
    {
        { Kind: PactBodyKind.Json, Json: { } json } => Encoding.UTF8.GetBytes(NodeJson.Of(json)),
        { Kind: PactBodyKind.Text, Text: { } text } => Encoding.UTF8.GetBytes(text),
        { Kind: PactBodyKind.Binary } => body.Bytes,
        _ => default,
    };

    private static IEnumerable<MessageMismatch> CompareContents(
        SpecNode? json, MediaType? type, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> actual, RuleScope scope) => type switch
    {
        { IsJson: true } => (json ?? JsonValues.Parse(bytes).Value) is { } value
            ? JsonBodies.Compare(value, actual, scope)
            : [Mismatch(Encoding.UTF8.GetString(bytes.Span), actual, "The expected body is not JSON; mend the pact")],
        { IsXml: true } => XmlBodies.Compare(bytes, actual, scope),
        { IsForm: true } => FormBodies.Compare(bytes, actual, scope),
        { IsBinary: true } => PlainBodies.CompareBytes(bytes, actual, scope),
        _ when IsContentTypeRule(scope) => PlainBodies.CompareBytes(bytes, actual, scope),
        _ => PlainBodies.CompareTexts(bytes, actual, scope),
    };

    // A file that says nothing of its media type may hold any bytes.
    private static IEnumerable<MessageMismatch> CompareFile(MediaType? type, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> actual, RuleScope scope) =>
        JsonValues.Decode(actual) is null && type is null or { IsJson: false, IsXml: false, IsForm: false }
            ? PlainBodies.CompareBytes(bytes, actual, scope)
            : CompareContents(null, type, bytes, actual, scope);

    private static bool IsContentTypeRule(RuleScope scope) =>
        scope.At(BodyPath.Root)?.Matchers.Any(static matcher => matcher is ContentTypeMatcher) ?? false;

    private bool AreCompatible(MediaType? expected, MediaType? actual) =>
        expected is null || actual is null || expected.IsWildcard || actual.IsWildcard
        || expected.Covers(actual)
        || expected.Covers(actual.Base)
        || (hasTypeRule && !headers.CompareValue("Content-Type", expected.ToString(), actual.ToString()).Any());

    private static MediaType? TypeOf(string? declared, ReadOnlyMemory<byte> content) =>
        (declared is null ? null : MediaType.Parse(declared)) ?? (content.IsEmpty ? null : ContentDetection.OfText(content));

    private static MessageMismatch Mismatch(string? expected, ReadOnlyMemory<byte> actual, string message) =>
        new(MismatchKind.Body, "$", expected, actual.IsEmpty ? null : Encoding.UTF8.GetString(actual.Span), message);
}
