using KoreApiKit.Contracts.Files;

namespace KoreApiKit.Tool.Input;

/// <summary>Reads a text that a command line or a document names.</summary>
internal static class InputText
{
    /// <summary>Reads a file that is UTF-8, or that says by a byte order mark what else it is.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="shownPath">The path for messages.</param>
    /// <exception cref="ToolException">The file is missing, no file, too large, no text, or cannot be opened.</exception>
    public static string Read(string path, string shownPath)
    {
        (string? text, string? problem) = TextFile.Read(path);
        return text ?? throw new ToolException($"'{shownPath}' {problem}{Advice(problem!)}");
    }

    private static string Advice(string problem) => problem switch
    {
        TextFile.Folder => "; name the document in it",
        TextFile.NoText => "; give a JSON or YAML text and save it as UTF-8",
        TextFile.TooLarge => "; split the document",
        _ => "",
    };
}
