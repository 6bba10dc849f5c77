using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using KoreApiKit.Benchmarks.Authentication;
using KoreApiKit.Benchmarks.Measuring;
using KoreApiKit.Benchmarks.Processes;

namespace KoreApiKit.Benchmarks.Reporting;

/// <summary>Measures all suites, each in a process of its own, and puts the results into the page of the benchmarks.</summary>
internal static class Report
{
    private const string Begin = "<!-- results: written by the benchmarks -->";
    private const string End = "<!-- end of the results -->";

    /// <param name="verb">How suites are measured: <c>measure</c> or <c>compare</c>.</param>
    public static void Write(string verb)
    {
        string page = Repository.PathOf("docs/benchmarks.md");
        Measurement[] measurements = [.. Suites.All.SelectMany(suite => Measure(suite, verb))];
        string text = File.ReadAllText(page);
        int begin = text.IndexOf(Begin, StringComparison.Ordinal);
        int end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"'{page}' has no place for the results: put the lines '{Begin}' and '{End}' into it.");
        }

        File.WriteAllText(page, text[..(begin + Begin.Length)] + "\n" + Results(measurements, verb) + text[end..]);
    }

    private static Measurement[] Measure(Type suite, string verb)
    {
        Console.WriteLine(suite.Name);

        // Started by `dotnet run`, this is a program of its own; started by `dotnet FILE`, the runtime takes the file.
        string program = Environment.ProcessPath!;
        string[] assembly = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Assembly.GetExecutingAssembly().Location] : [];
        using Process process = Process.Start(new ProcessStartInfo(program, [.. assembly, verb, suite.Name, "--json"]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<Measurement[]>(output.TrimEnd().Split('\n')[^1])!
            : throw new InvalidOperationException($"{suite.Name} failed; run it alone to see why.");
    }

    private static string Results(IReadOnlyList<Measurement> measurements, string verb)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\nMeasured on {Environment.ProcessorCount} cores of a virtual machine ({RuntimeInformation.ProcessArchitecture}), {RuntimeInformation.FrameworkDescription}, ")
            .Append(verb == "measure" ? "by BenchmarkDotNet: medians.\n\n" : "by `report --busy`: peers took turns in short slices, and the fastest slice of each counts.\n\n")
            .Append("| what | against | ours | theirs | ratio | target | |\n|---|---|--:|--:|--:|--:|---|\n");
        foreach (ReportRow row in ReportRows.All)
        {
            double ratio = row.Ratio(measurements);
            text.Append(CultureInfo.InvariantCulture, $"| {row.What} | {row.Against} | {Format(row, row.OurValue(measurements))} | {Format(row, row.PeerValue(measurements))} | {ratio:0.00} | {row.Target:0.00} | {(ratio <= row.Target ? "met" : "**missed**")} |\n");
        }

        Measurement kept = measurements.Single(measurement => measurement.Suite == nameof(Token) && measurement.Name == nameof(Token.Kept));
        text.Append(CultureInfo.InvariantCulture, $"\nA token that is kept: {kept.Nanoseconds:N0} ns, {kept.Bytes} bytes (signing: {Time(measurements, nameof(Token.SignedEachTime)):N0} ns).\n\n");
        text.Append("All measurements:\n\n| suite | benchmark | time | bytes |\n|---|---|--:|--:|\n");
        foreach (Measurement measurement in measurements)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {measurement.Suite} | {measurement.Name} | {Nanoseconds(measurement.Nanoseconds)} | {measurement.Bytes:N0} |\n");
        }

        return text.Append('\n').ToString();
    }

    private static double Time(IReadOnlyList<Measurement> measurements, string name) => measurements.Single(measurement => measurement.Name == name).Nanoseconds;

    private static string Format(ReportRow row, double value) =>
        row.Quantity == Quantity.Bytes ? value.ToString("N0", CultureInfo.InvariantCulture) + " B" : Nanoseconds(value);

    private static string Nanoseconds(double value) => value switch
    {
        >= 1e6 => string.Create(CultureInfo.InvariantCulture, $"{value / 1e6:N1} ms"),
        >= 1e4 => string.Create(CultureInfo.InvariantCulture, $"{value / 1e3:N1} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value:N0} ns"),
    };
}
