using System.Globalization;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests;

/// <summary>How the texts are found.</summary>
internal enum FuzzMode
{
    /// <summary>Changed at random, without regard to what they reach.</summary>
    Blind,

    /// <summary>Guided by coverage, in a process of .NET alone.</summary>
    Guided,

    /// <summary>Guided by afl-fuzz, which runs a process of .NET.</summary>
    Afl,

    /// <summary>The process that afl-fuzz runs.</summary>
    AflTarget,

    /// <summary>Not at all: the memory that given texts need is measured.</summary>
    Memory,

    /// <summary>A process that runs one text.</summary>
    Once,
}

/// <summary>What the command line of <c>eng/fuzz</c> says.</summary>
internal sealed record FuzzOptions
{
    public const string Usage =
        """
        usage: eng/fuzz [--guided | --afl | --memory] [--target NAME] [--seed N] [--seconds N | --iterations N | --quick]
                        [--output DIR] [--corpus DIR] [--seeds DIR]
        """;

    /// <summary>How many cases a target has in the blind run that belongs to every test run.</summary>
    public const int QuickCases = 200;

    private static readonly Dictionary<string, FuzzMode> s_modes = new(StringComparer.Ordinal)
    {
        ["--guided"] = FuzzMode.Guided,
        ["--afl"] = FuzzMode.Afl,
        ["--afl-target"] = FuzzMode.AflTarget,
        ["--memory"] = FuzzMode.Memory,
        ["--once"] = FuzzMode.Once,
    };

    public FuzzMode Mode { get; private init; }

    public IReadOnlyList<FuzzTarget> Targets { get; private init; } = FuzzTargets.All;

    public int Seed { get; private init; } = 1;

    /// <summary>How long all targets take together; for a guided run, of the processor's time, beyond what the seeds take.</summary>
    public int Seconds { get; private init; } = 60;

    /// <summary>How many cases each target has; null where the time decides.</summary>
    public int? Iterations { get; private init; }

    /// <summary>Where texts that failed are written.</summary>
    public string? Output { get; private init; }

    /// <summary>Where the corpus of each target is read from and kept, in a folder of its name.</summary>
    public string? Corpus { get; private init; }

    /// <summary>More texts to begin from.</summary>
    public string? Seeds { get; private init; }

    /// <summary>The one text to run, or the path of a seed.</summary>
    public string File { get; private init; } = "";

    /// <summary>Where a guided run writes each text before it runs. The program gives it to itself.</summary>
    public string? Journal { get; private init; }

    /// <summary>Keep no text, to compare: what fuzzing is without coverage.</summary>
    public bool IsWithoutFeedback { get; private init; }

    /// <summary>Null where the command line is wrong.</summary>
    public static FuzzOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions();
        for (int index = 0; index < arguments.Count; index++)
        {
            string name = arguments[index];
            FuzzOptions? next = s_modes.TryGetValue(name, out FuzzMode mode) ? options with { Mode = mode }
                : name == "--quick" ? options with { Iterations = QuickCases }
                : name == "--no-feedback" ? options with { IsWithoutFeedback = true }
                : ++index < arguments.Count ? options.With(name, arguments[index])
                : null;
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options;
    }

    private FuzzOptions? With(string name, string value)
    {
        bool isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return name switch
        {
            "--target" => FuzzTargets.Named(value) is { } target ? this with { Targets = [target] } : null,
            "--seed" when isNumber => this with { Seed = number },
            "--seconds" when isNumber => this with { Seconds = number },
            "--iterations" when isNumber => this with { Iterations = number },
            "--output" => this with { Output = value },
            "--corpus" => this with { Corpus = value },
            "--seeds" => this with { Seeds = value },
            "--file" => this with { File = value },
            "--journal" => this with { Journal = value },
            _ => null,
        };
    }
}
