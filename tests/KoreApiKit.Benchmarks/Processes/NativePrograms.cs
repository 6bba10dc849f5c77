using System.Globalization;
using KoreApiKit.Benchmarks.Documents;

namespace KoreApiKit.Benchmarks.Processes;

/// <summary>
/// The job of the sample as a native program, by the generated client and by <see cref="HttpClient"/> with source-generated
/// JSON: how large it is, and how long it takes from its start to its end, with one call to a server on this machine.
/// </summary>
internal static class NativePrograms
{
    /// <summary>Publishes both programs, lets them take turns, and gives a line for the sizes and one for each program.</summary>
    /// <exception cref="ArgumentException">One of them cannot be published, or fails.</exception>
    public static IEnumerable<string> Compare()
    {
        string folder = Directory.CreateTempSubdirectory("koreapikit-native-").FullName;
        try
        {
            string hand = Publish("CampaignByHand", folder);
            string kit = Publish("CampaignByKit", folder);
            using var server = new AnsweringServer(Payloads.Response);
            IReadOnlyList<ProcessTimes> times = ProcessComparison.Run([$"{hand} {server.Address}", $"{kit} {server.Address}"]);
            double handSize = new FileInfo(hand).Length;
            double kitSize = new FileInfo(kit).Length;
            return
            [
                string.Create(CultureInfo.InvariantCulture, $"size  {kitSize / 1e6:N2} MB against {handSize / 1e6:N2} MB  x {kitSize / handSize:0.00}"),
                .. times.Select(time => time.Against(times[0])),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Publish(string name, string folder)
    {
        string output = Path.Combine(folder, name);
        string project = Repository.PathOf($"tests/KoreApiKit.Benchmarks/Programs/{name}");
        ProcessComparison.Run($"dotnet publish \"{project}\" --use-current-runtime -o \"{output}\" --nologo -v q");
        return Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name);
    }
}
