using System.ComponentModel;
using System.Diagnostics;

namespace KoreApiKit.Tool.Builds;

/// <summary>Asks git about a working copy.</summary>
internal static class GitFolder
{
    private const string Detached = "HEAD";

    /// <summary>The commit and branch that are checked out; nothing where there is no git or no repository.</summary>
    public static BuildOrigin Read(string folder) =>
        new(Ask(folder, "rev-parse", "HEAD"), Ask(folder, "rev-parse", "--abbrev-ref", "HEAD") is { } branch && branch != Detached ? branch : null, null);

    private static string? Ask(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using Process git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            string answer = git.StandardOutput.ReadToEnd().Trim();
            git.WaitForExit();
            return git.ExitCode == 0 && answer.Length > 0 ? answer : null;
        }
        catch (Win32Exception)
        {
            // There is no git.
            return null;
        }
    }
}
