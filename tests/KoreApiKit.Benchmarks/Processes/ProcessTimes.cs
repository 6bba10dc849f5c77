using System.Globalization;

namespace KoreApiKit.Benchmarks.Processes;

/// <summary>What a command took, from the start of its process to the end.</summary>
/// <param name="Command">The command.</param>
/// <param name="Median">The median of its runs, in milliseconds.</param>
/// <param name="Fastest">The fastest of its runs, in milliseconds.</param>
internal sealed record ProcessTimes(string Command, double Median, double Fastest)
{
    /// <summary>A line for people, with the ratio to another command.</summary>
    public string Against(ProcessTimes peer) => string.Create(
        CultureInfo.InvariantCulture, $"{Median,8:N1} ms (fastest {Fastest:N1})  x {Median / peer.Median:0.00}  {Command}");
}
