using System.Globalization;

namespace KoreApiKit.Fuzz.Tests.Guided;

/// <summary>
/// A copy of this program whose assemblies under test count the edges that they take. SharpFuzz rewrites them; the numbers that
/// it gives the places of the code are random, so a copy is kept as long as the assemblies are the same.
/// </summary>
internal static class InstrumentedCopy
{
    private const string FolderName = "instrumented";
    private const string StampName = "instrumented.txt";

    /// <summary>What is instrumented as a whole.</summary>
    public static readonly IReadOnlyList<string> Assemblies = ["KoreApiKit", "KoreApiKit.Contracts", "KoreApiKit.Generator", "KoreApiKit.Spec", "YamlDotNet"];

    /// <summary>Whether this process runs from a copy.</summary>
    public static bool IsThis => File.Exists(Path.Combine(AppContext.BaseDirectory, StampName));

    /// <summary>The path of the program in an up-to-date copy.</summary>
    public static string Prepare()
    {
        string source = AppContext.BaseDirectory;
        string folder = Path.Combine(source, FolderName);
        string name = typeof(InstrumentedCopy).Assembly.GetName().Name!;
        string stamp = string.Join('\n', Assemblies.Append(name).Select(assembly => StampOf(Path.Combine(source, assembly + ".dll"))));
        string stampFile = Path.Combine(folder, StampName);
        if (!File.Exists(stampFile) || File.ReadAllText(stampFile) != stamp)
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            Copy(source, folder);
            // First, while no number was given twice.
            Instrument(folder, name, static type => type == typeof(Targets.PlantedTarget).FullName);
            foreach (string assembly in Assemblies)
            {
                Instrument(folder, assembly, static _ => true);
            }

            File.WriteAllText(stampFile, stamp);
        }

        return Path.Combine(folder, name + ".dll");
    }

    private static string StampOf(string path) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)} {new FileInfo(path).Length} {File.GetLastWriteTimeUtc(path).Ticks}");

    private static void Instrument(string folder, string assembly, Func<string, bool> matches) =>
        _ = SharpFuzz.Fuzzer.Instrument(Path.Combine(folder, assembly + ".dll"), matches, SharpFuzz.Options.Value);

    private static void Copy(string from, string to)
    {
        string[] files = Directory.GetFiles(from);
        string[] folders = Directory.GetDirectories(from);
        Directory.CreateDirectory(to);
        foreach (string file in files)
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in folders.Where(folder => Path.GetFileName(folder) != FolderName))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
