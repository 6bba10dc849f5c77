using KoreApiKit.Contracts.Matching.Media;
using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Matching.Parameters;
using KoreApiKit.Contracts.Matching.Rules;
using KoreApiKit.Contracts.Multipart;

namespace KoreApiKit.Contracts.Matching.Bodies;

/// <summary>
/// Compares bodies in parts: each expected part must be there, by its name; others do not matter. A field is compared as text by the
/// rule at its name; a file is a body of its own, for which the rules below its name are those of a whole body.
/// </summary>
/// <param name="scope">The rules of the body.</param>
/// <param name="compareFile">Compares the contents of two files of a media type; null where none is said.</param>
internal sealed class MultipartBodies(
    RuleScope scope, Func<MediaType?, ReadOnlyMemory<byte>, ReadOnlyMemory<byte>, RuleScope, IEnumerable<MessageMismatch>> compareFile)
{
    // What a part need not say again.
    private static readonly HashSet<string> Optional =
        new(StringComparer.OrdinalIgnoreCase) { "content-type", "content-disposition", "content-transfer-encoding" };

    /// <summary>What differs.</summary>
    public IEnumerable<MessageMismatch> Compare(ReadOnlyMemory<byte> expected, MediaType? expectedType, ReadOnlyMemory<byte> actual, MediaType? actualType)
    {
        if (Read(expected, expectedType) is not { } left)
        {
            return [Whole("The expected body is not in parts with the boundary of its media type; mend the pact")];
        }

        return Read(actual, actualType) is not { } right
            ? [Whole("The body is not in parts with the boundary of its media type")]
            : left.SelectMany((part, index) => Compare(part, index, right));
    }

    private static IReadOnlyList<MultipartPart>? Read(ReadOnlyMemory<byte> body, MediaType? type) =>
        type?.Parameters.GetValueOrDefault("boundary") is { Length: > 0 } boundary ? MultipartText.Read(body, boundary) : null;

    private IEnumerable<MessageMismatch> Compare(MultipartPart expected, int index, IReadOnlyList<MultipartPart> parts)
    {
        string name = expected.Name;
        MultipartPart? actual = name.Length == 0 ? parts.ElementAtOrDefault(index) : parts.FirstOrDefault(part => part.Name == name);
        if (actual is null)
        {
            return [Whole($"Expected the part '{name}', but it is missing")];
        }

        BodyPath path = name.Length == 0 ? BodyPath.Root.Element(index) : BodyPath.Root.Member(name);
        return (expected.FileName, actual.FileName) switch
        {
            (null, null) => CompareHeaders(path, expected, actual).Concat(
                TextComparison.Compare(path, scope.At(path), expected.Text, actual.Text).Select(static mismatch => mismatch.InBody)),
            (not null, not null) => CompareHeaders(path, expected, actual).Concat(CompareFiles(path, expected, actual)),
            (null, _) => [Whole($"Expected the part '{name}' to be a field, but it is a file")],
            _ => [Whole($"Expected the part '{name}' to be a file, but it is a field")],
        };
    }

    private IEnumerable<MessageMismatch> CompareHeaders(BodyPath path, MultipartPart expected, MultipartPart actual)
    {
        foreach ((string name, string value) in expected.Headers)
        {
            BodyPath place = path.Member(name.ToLowerInvariant());
            SelectedRule? rule = scope.At(place) is { IsCascaded: false } direct ? direct : null;
            string? found = actual.Header(name);
            if (found is null)
            {
                if (!Optional.Contains(name))
                {
                    yield return new ValueMismatch(place, value, null, $"Expected the header '{name}' of the part, but it is missing").InBody;
                }
            }
            else if (rule is not null || !name.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase))
            {
                foreach (ValueMismatch mismatch in TextComparison.Compare(place, rule, value, found))
                {
                    yield return mismatch.InBody;
                }
            }
        }
    }

    private IEnumerable<MessageMismatch> CompareFiles(BodyPath path, MultipartPart expected, MultipartPart actual)
    {
        MediaType? left = TypeOf(expected);
        MediaType? right = TypeOf(actual);
        return left is null || right is null || left.Covers(right) || left.Covers(right.Base)
            ? compareFile(left, expected.Content, actual.Content, scope.Inside(path))
                .Select(mismatch => mismatch with { Message = $"In the part '{expected.Name}': {mismatch.Message}" })
            : [new MessageMismatch(MismatchKind.BodyType, null, $"{left}", $"{right}", $"Expected the part '{expected.Name}' to have the media type '{left}', but it has '{right}'")];
    }

    private static MediaType? TypeOf(MultipartPart part) => part.ContentType is { } type ? MediaType.Parse(type) : null;

    private static MessageMismatch Whole(string message) => new(MismatchKind.Body, "$", null, null, message);
}
