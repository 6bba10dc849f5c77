using System.Diagnostics;
using System.Globalization;

namespace KoreApiKit.Fuzz.Tests.Memory;

/// <summary>Runs a text in a process whose managed heap cannot grow beyond a limit.</summary>
internal static class BoundedProcess
{
    /// <param name="target">What takes the text.</param>
    /// <param name="file">The text.</param>
    /// <param name="limit">The most bytes that the heap may have; null is no limit.</param>
    public static (bool IsEnough, string Output) Run(string target, string file, long? limit)
    {
        string program = Path.Combine(AppContext.BaseDirectory, typeof(BoundedProcess).Assembly.GetName().Name + ".dll");
        var start = new ProcessStartInfo("dotnet", [program, "--once", "--target", target, "--file", file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";

        // What is held counts, not the gaps between it: the collector closes them before it gives up, and takes memory in small pieces.
        start.Environment["DOTNET_GCConserveMemory"] = "9";
        start.Environment["DOTNET_GCRegionSize"] = "0x100000";
        if (limit is { } bytes)
        {
            start.Environment["DOTNET_GCHeapHardLimit"] = bytes.ToString("x", CultureInfo.InvariantCulture);
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode == 0, output + error.Result);
    }
}
