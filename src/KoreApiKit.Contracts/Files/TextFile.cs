using System.Text;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Files;

/// <summary>Reads a text file whole, or says why that cannot be. It never holds more than a file may have.</summary>
internal static class TextFile
{
    /// <summary>The problem of a path that is a folder.</summary>
    public const string Folder = "is a folder";

    /// <summary>The problem of a file that holds no text.</summary>
    public const string NoText = "is a binary file or not UTF-8";

    /// <summary>The problem of a file of more than 256 MiB.</summary>
    public const string TooLarge = "is larger than 256 MiB, more than is read";

    // UTF-32 needs four bytes for a character; more than that cannot be within the limit of the reader.
    private const long MaxBytes = 4L * ReadingLimits.Length;

    private const int SmallestPart = 4 * 1024;
    private const int LargestPart = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file that is UTF-8, or that says by a byte order mark what else it is.</summary>
    /// <returns>The text; or what is wrong, as the end of a sentence that begins with the file's name.</returns>
    public static (string? Text, string? Problem) Read(string path)
    {
        if (Directory.Exists(path))
        {
            return (null, Folder);
        }

        if (!File.Exists(path))
        {
            return (null, "does not exist");
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return Read(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return (null, $"cannot be read: {exception.Message}");
        }
    }

    private static (string? Text, string? Problem) Read(FileStream stream)
    {
        // One byte more than the file has shows its end without a second round.
        byte[] bytes = new byte[Math.Clamp(stream.CanSeek ? stream.Length + 1 : 0, SmallestPart, LargestPart)];
        int length = 0;
        for (int count; (count = stream.Read(bytes, length, bytes.Length - length)) > 0;)
        {
            // An image or a device is refused after its first bytes.
            if (length == 0 && bytes.AsSpan(0, count).Contains((byte)0) && !HasByteOrderMark(bytes.AsSpan(0, count)))
            {
                return (null, NoText);
            }

            length += count;
            if (length > MaxBytes)
            {
                return (null, TooLarge);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, length * 2);
            }
        }

        return Decode(bytes, length);
    }

    private static (string? Text, string? Problem) Decode(byte[] bytes, int length)
    {
        try
        {
            string text = HasByteOrderMark(bytes.AsSpan(0, length)) ? DecodeMarked(bytes, length) : DecodeUtf8(bytes.AsSpan(0, length));
            return text.Contains('\0', StringComparison.Ordinal) ? (null, NoText) : (text, null);
        }
        catch (DecoderFallbackException)
        {
            return (null, NoText);
        }
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes) =>
        StrictUtf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);

    private static string DecodeMarked(byte[] bytes, int length)
    {
        using var reader = new StreamReader(new MemoryStream(bytes, 0, length), StrictUtf8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    // Of UTF-16 and UTF-32, in which zeros are usual.
    private static bool HasByteOrderMark(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..];
}
