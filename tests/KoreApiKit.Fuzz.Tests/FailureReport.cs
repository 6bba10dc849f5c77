using System.Globalization;

namespace KoreApiKit.Fuzz.Tests;

/// <summary>Says what failed, and writes the text to a folder.</summary>
internal static class FailureReport
{
    public static void Write(FuzzFailure failure, string? folder)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{failure.Target.Name}-{failure.Case}{Path.GetExtension(failure.Seed.Path)}");
        Console.WriteLine($"FAILED {name} from {failure.Seed.Path}: {failure.Problem}");
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            TextFile.Write(Path.Combine(folder, name), failure.Text);
        }
    }
}
