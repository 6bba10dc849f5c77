using System.Text;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Reads JSON that came over the wire.</summary>
internal static class JsonMessage
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a body, or null where it is not UTF-8, as JSON between systems has to be (RFC 8259, section 8.1).</summary>
    public static string? Decode(ReadOnlyMemory<byte> body)
    {
        try
        {
            return StrictUtf8.GetString(body.Span);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Gives the value, or what is wrong. A key that occurs twice is wrong: readers disagree on which one counts.</summary>
    public static (SpecNode? Value, string? Problem) Read(string name, string text)
    {
        var findings = new FindingCollection();
        SpecNode? root = JsonSpecReader.Read(name, text, findings, CancellationToken.None).Root;
        if (findings.Count == 0)
        {
            return (root, null);
        }

        Finding first = findings.ToOrderedArray()[0];
        SourceSpan place = first.Location.Span;
        return (null, FormattableString.Invariant(
            $"The {name} is not valid JSON at line {place.StartLine + 1}, column {place.StartColumn + 1}: {first.Message}"));
    }
}
