using System.Runtime.CompilerServices;

namespace KoreApiKit.Generator.Tests.Infrastructure;

/// <summary>
/// Compares text with a file beside the test: <c>Snapshots/NAME.cs.txt</c>. With the environment variable
/// <c>UPDATE_SNAPSHOTS=1</c> the files are written anew instead; the change is then read in the version control.
/// </summary>
internal static class Snapshot
{
    public static void Match(string name, string actual, [CallerFilePath] string testFile = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots", name + ".cs.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"There is no snapshot '{name}'. Run the tests with UPDATE_SNAPSHOTS=1 and read what they write.");
        string expected = File.ReadAllText(path);
        Assert.True(expected == actual, Difference(name, expected.Split('\n'), actual.Split('\n')));
    }

    private static string Difference(string name, string[] expected, string[] actual)
    {
        int line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
        {
            line++;
        }

        return $"""
            The snapshot '{name}' differs in line {line + 1}.
            expected: {(line < expected.Length ? expected[line] : "(end)")}
            actual:   {(line < actual.Length ? actual[line] : "(end)")}
            If the change is meant, run the tests with UPDATE_SNAPSHOTS=1.
            """;
    }
}
