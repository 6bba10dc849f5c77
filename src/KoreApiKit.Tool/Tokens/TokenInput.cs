using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Tokens;

/// <summary>Reads tokens and keys, which are short, from files and from standard input. No message has what was read.</summary>
internal static class TokenInput
{
    /// <summary>The name of standard input on a command line.</summary>
    public const string Standard = "-";

    /// <summary>The most bytes that are read: 64 KiB, many times what a token or a key has.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>Reads a file, or standard input, without a byte order mark and without the end of its last line.</summary>
    /// <param name="path">The path that the user named, or <see cref="Standard"/>.</param>
    /// <param name="thing">What is read, for messages: <c>token</c>.</param>
    /// <exception cref="ToolException">It cannot be read, or it is longer than <see cref="MostBytes"/>.</exception>
    public static byte[] Read(string path, string thing, ToolConsole console)
    {
        string source = SourceOf(path, console);
        if (path != Standard && !Path.Exists(console.FullPath(path)))
        {
            throw new ToolException("--key-file names no file; it takes a path, or - for standard input, and not the key itself (what was given is not shown)");
        }

        try
        {
            using Stream stream = path == Standard ? console.OpenInput() : File.OpenRead(console.FullPath(path));
            byte[] buffer = new byte[MostBytes + 1];
            int count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            byte[] content = count <= MostBytes
                ? Trim(buffer.AsSpan(0, count)).ToArray()
                : throw new ToolException($"{source} has more than {MostBytes / 1024} KiB, and so is no {thing}");
            Array.Clear(buffer);
            return content;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{source} cannot be read for the {thing}: {exception.Message.TrimEnd('.')}", exception);
        }
    }

    /// <summary>What messages call the place that is read.</summary>
    public static string SourceOf(string path, ToolConsole console) =>
        path == Standard ? "standard input" : $"'{console.ShownPath(console.FullPath(path))}'";

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return bytes.EndsWith("\r\n"u8) ? bytes[..^2] : bytes.EndsWith("\n"u8) ? bytes[..^1] : bytes;
    }
}
