using System.Text.Json;
using KoreApiKit.Contracts.Pacts.Writing;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;

namespace KoreApiKit.Tool.Output;

/// <summary>Where a pact is written to. A pact that consumer tests made is not replaced by one that no consumer has honoured.</summary>
/// <param name="folder">The absolute path of the folder.</param>
/// <param name="force">Whether a file that korekit did not write is replaced too.</param>
/// <param name="check">Whether nothing is written, and a difference is told.</param>
internal sealed class PactTarget(string folder, bool force, bool check, ToolConsole console)
{
    /// <summary>Brings the file up to date and says so.</summary>
    /// <param name="interactions">How many interactions the pact has.</param>
    /// <returns><see cref="ExitCode.Findings"/> where the file differs and is only checked.</returns>
    /// <exception cref="ToolException">A foreign file is in the way, or the file cannot be read or written.</exception>
    public int Put(string name, string text, int interactions)
    {
        if (File.Exists(folder))
        {
            throw new ToolException($"'{console.ShownPath(folder)}' is a file; --output names a folder");
        }

        string path = Path.Combine(folder, name);
        string shown = console.ShownPath(path);
        string? existing = File.Exists(path) ? InputText.Read(path, shown) : null;
        if (existing == text)
        {
            return Say($"{shown}: unchanged, {Count(interactions)}", ExitCode.Clean);
        }

        if (check)
        {
            return Say($"{(existing is null ? "missing" : "different")}: {shown}", ExitCode.Findings);
        }

        if (existing is not null && !force && !IsOurs(existing))
        {
            throw new ToolException($"'{shown}' is in the way and was not written by korekit; move it, choose another folder, or replace it by --force");
        }

        TextOutput.Write(path, text, console);
        return Say($"{shown}: written, {Count(interactions)}", ExitCode.Clean);
    }

    private int Say(string line, int exitCode)
    {
        console.Output.WriteLine(line);
        return exitCode;
    }

    private static bool IsOurs(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 2048 });
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("metadata", out JsonElement metadata)
                && metadata.ValueKind == JsonValueKind.Object
                && metadata.TryGetProperty(PactWriter.Mark, out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Count(int interactions) =>
        FormattableString.Invariant($"{interactions} interaction{(interactions == 1 ? "" : "s")}");
}
