using KoreApiKit.Fuzz.Tests.Afl;
using KoreApiKit.Fuzz.Tests.Guided;
using KoreApiKit.Fuzz.Tests.Memory;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests;

/// <summary>The program behind <c>eng/fuzz</c>. Exit code: 0 nothing failed, 1 something did, 2 bad usage.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (FuzzOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(FuzzOptions.Usage);
            Console.Error.WriteLine("targets: " + string.Join(", ", FuzzTargets.All.Select(item => item.Name)));
            return 2;
        }

        return options.Mode switch
        {
            FuzzMode.Guided => InstrumentedCopy.IsThis ? GuidedProgram.Run(options) : GuidedProcess.Run(options, arguments),
            FuzzMode.Afl => AflProgram.Run(options),
            FuzzMode.Memory => MemoryProgram.Run(options),
            FuzzMode.Once => OnceProgram.Run(options.Targets[0], options.File),
            FuzzMode.AflTarget => AflProgram.RunTarget(options.Targets[0]),
            _ => BlindProgram.Run(options),
        };
    }
}
