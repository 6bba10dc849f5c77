using System.Diagnostics;
using KoreApiKit.Fuzz.Tests.Mutation;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests.Guided;

/// <summary>Runs the instrumented copy of this program, a process for each target, and sees it end.</summary>
internal static class GuidedProcess
{
    public static int Run(FuzzOptions options, IReadOnlyList<string> arguments)
    {
        string program = InstrumentedCopy.Prepare();
        int failures = 0;
        foreach (FuzzTarget target in options.Targets)
        {
            string journal = Path.GetTempFileName();
            try
            {
                failures += Run(program, target, [.. arguments, "--target", target.Name, "--seconds", $"{options.Seconds / options.Targets.Count}", "--journal", journal], options.Output, journal);
            }
            finally
            {
                File.Delete(journal);
            }
        }

        return failures == 0 ? 0 : 1;
    }

    private static int Run(string program, FuzzTarget target, IEnumerable<string> arguments, string? output, string journal)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { UseShellExecute = false })!;
        process.WaitForExit();
        if (process.ExitCode is 0 or 1)
        {
            return process.ExitCode;
        }

        (string path, string text) = Journal.Read(journal) ?? ("nothing", "");
        FailureReport.Write(new FuzzFailure(target, new Seed(path, ""), 0, text, $"The process ended with {process.ExitCode}."), output);
        return 1;
    }
}
