using System.Text;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Reads the text of a pact file, or says why that cannot be.</summary>
internal static class PactFileText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or what is wrong with the file.</summary>
    public static (string? Text, string? Problem) Read(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            if (stream.Length > 4L * ReadingLimits.Length)
            {
                return (null, $"The file is larger than {4 * (ReadingLimits.Length / 1024 / 1024)} MiB, more than is read; split the pact");
            }

            using var reader = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: true);
            string text = reader.ReadToEnd();
            return text.Contains('\0', StringComparison.Ordinal) ? (null, NoText) : (text, null);
        }
        catch (DecoderFallbackException)
        {
            return (null, NoText);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return (null, $"The file cannot be read: {exception.Message}");
        }
    }

    private const string NoText = "The file is binary or not UTF-8; a pact is a JSON text";
}
