using System.Globalization;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests.Memory;

/// <summary>Measures how many times its bytes a text needs as heap, beyond what any text needs.</summary>
internal static class MemoryProgram
{
    /// <summary>What the heap needs for any text: the program, its tables and buffers.</summary>
    public const long Base = 16 * 1024 * 1024;

    private static readonly int[] s_times = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100, 150, 200, 300, 500];

    public static int Run(FuzzOptions options)
    {
        string folder = Directory.CreateTempSubdirectory("koreapikit-memory-").FullName;
        foreach ((string name, Func<string> text) in HostileText.All)
        {
            File.WriteAllText(Path.Combine(folder, name), text());
        }

        string[] files =
        [
            .. options.Seeds is null ? Directory.GetFiles(folder) : Directory.GetFiles(options.Seeds, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".json" or ".yaml" or ".yml"),
        ];
        foreach (FuzzTarget target in options.Targets.Where(target => target.Name != "answer"))
        {
            foreach (string file in files.Order(StringComparer.Ordinal).Where(file => target.Takes(new(file, File.ReadAllText(file)))))
            {
                Measure(target.Name, file);
            }
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static void Measure(string target, string file)
    {
        long bytes = new FileInfo(file).Length;
        (_, string output) = BoundedProcess.Run(target, file, null);
        int most = s_times.FirstOrDefault(times => BoundedProcess.Run(target, file, Base + (times * bytes)).IsEnough);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{target} {Path.GetFileName(file)} of {bytes} bytes: {(most == 0 ? "more than 500" : most)} times; {output.Trim()}"));
    }
}
