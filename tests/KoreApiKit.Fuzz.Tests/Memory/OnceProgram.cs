using System.Globalization;
using KoreApiKit.Fuzz.Tests.Mutation;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests.Memory;

/// <summary>Runs one text, which a process with bounded memory is begun for. Exit code: 0 it ended as it should, 1 it did not.</summary>
internal static class OnceProgram
{
    public const string Output = "characters emitted: ";

    public static int Run(FuzzTarget target, string path)
    {
        var seed = new Seed(Path.GetFileName(path), TextFile.Read(path));
        try
        {
            if (target.Name == FuzzTargets.Generator)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Output}{FuzzTargets.EmittedLength(seed)}"));
            }
            else
            {
                target.Run(seed, seed.Text, CancellationToken.None);
            }

            return 0;
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine(exception);
            return 1;
        }
    }
}
