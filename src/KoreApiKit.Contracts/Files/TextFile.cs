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
            using FileStream stream = File.OpenRead(path);
            return Read(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return (null, $"cannot be read: {exception.Message}");
        }
    }

    private static (string? Text, string? Problem) Read(FileStream stream)
    {
        using var bytes = new MemoryStream();
        byte[] part = new byte[64 * 1024];
        for (int count; (count = stream.Read(part)) > 0;)
        {
            // An image or a device is refused after its first bytes.
            if (bytes.Length == 0 && part.AsSpan(0, count).Contains((byte)0) && !HasByteOrderMark(part.AsSpan(0, count)))
            {
                return (null, NoText);
            }

            bytes.Write(part, 0, count);
            if (bytes.Length > MaxBytes)
            {
                return (null, TooLarge);
            }
        }

        bytes.Position = 0;
        return Decode(bytes);
    }

    private static (string? Text, string? Problem) Decode(MemoryStream bytes)
    {
        try
        {
            using var reader = new StreamReader(bytes, StrictUtf8, detectEncodingFromByteOrderMarks: true);
            string text = reader.ReadToEnd();
            return text.Contains('\0', StringComparison.Ordinal) ? (null, NoText) : (text, null);
        }
        catch (DecoderFallbackException)
        {
            return (null, NoText);
        }
    }

    // Of UTF-16 and UTF-32, in which zeros are usual.
    private static bool HasByteOrderMark(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..];
}
