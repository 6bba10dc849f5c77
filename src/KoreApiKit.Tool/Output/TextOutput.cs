using System.Text;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Output;

/// <summary>Writes the text file that a run makes.</summary>
internal static class TextOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8. Its folder is made where it is missing.</summary>
    /// <param name="path">The absolute path.</param>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static void Write(string path, string text, ToolConsole console)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, Utf8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{console.ShownPath(path)}' cannot be written: {exception.Message}", exception);
        }
    }
}
