using System.Text;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Tool.Input;

/// <summary>Reads a text file whole, or says why that cannot be.</summary>
internal static class TextFile
{
    // UTF-32 needs four bytes for a character; more than that cannot be within the limit of the reader.
    private const long MaxBytes = 4L * ReadingLimits.Length;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file that is UTF-8, or that says by a byte order mark what else it is.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="shownPath">The path for messages.</param>
    /// <exception cref="ToolException">The file is missing, no file, too large, no text, or cannot be opened.</exception>
    public static string Read(string path, string shownPath)
    {
        if (Directory.Exists(path))
        {
            throw new ToolException($"'{shownPath}' is a folder; name the document in it");
        }

        if (!File.Exists(path))
        {
            throw new ToolException($"'{shownPath}' does not exist");
        }

        return Decode(ReadBytes(path, shownPath), shownPath);
    }

    private static byte[] ReadBytes(string path, string shownPath)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            using var bytes = new MemoryStream();
            byte[] part = new byte[64 * 1024];
            for (int count; (count = stream.Read(part)) > 0;)
            {
                bytes.Write(part, 0, count);
                if (bytes.Length > MaxBytes)
                {
                    throw new ToolException($"'{shownPath}' is larger than {MaxBytes / 1024 / 1024} MiB, more than is read; split the document");
                }
            }

            return bytes.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ToolException($"'{shownPath}' cannot be read: {exception.Message}", exception);
        }
    }

    private static string Decode(byte[] bytes, string shownPath)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes), StrictUtf8, detectEncodingFromByteOrderMarks: true);
            string text = reader.ReadToEnd();
            return text.Contains('\0', StringComparison.Ordinal) ? throw NoText(shownPath, null) : text;
        }
        catch (DecoderFallbackException exception)
        {
            throw NoText(shownPath, exception);
        }
    }

    private static ToolException NoText(string shownPath, Exception? cause)
    {
        string message = $"'{shownPath}' is a binary file or not UTF-8; give a JSON or YAML text and save it as UTF-8";
        return cause is null ? new ToolException(message) : new ToolException(message, cause);
    }
}
