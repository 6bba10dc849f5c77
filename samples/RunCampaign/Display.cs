using Spectre.Console;

namespace RunCampaign;

/// <summary>Shows how far a run is.</summary>
internal abstract class Display
{
    /// <summary>A live display on a terminal; lines where the output goes to a file or to another program.</summary>
    public static Display OfConsole() => Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive
        ? new PlainDisplay(Console.Out)
        : new TerminalDisplay(AnsiConsole.Console);

    /// <summary>Says something that stays.</summary>
    public abstract void Say(string line);

    /// <summary>Shows an import while it lasts.</summary>
    public abstract Task ShowImportAsync(int total, Func<IProgress<ImportProgress>, Task> import);

    /// <summary>Shows the statuses that are read while something is waited for.</summary>
    public abstract Task ShowStatusAsync(string waitingFor, Func<IProgress<CampaignStatus>, Task> wait);
}
