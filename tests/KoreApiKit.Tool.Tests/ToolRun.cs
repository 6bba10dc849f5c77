using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Tests;

/// <summary>What a run of the tool said and gave.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the tool in this process, in a folder.</summary>
    public static async Task<ToolRun> In(string folder, params string[] arguments) =>
        await In(folder, false, CancellationToken.None, arguments);

    public static async Task<ToolRun> In(
        string folder, bool useColour, CancellationToken cancellationToken, params string[] arguments) =>
        await Of(folder, console => console with { UseColour = useColour }, cancellationToken, arguments);

    /// <summary>Runs the tool on a console that a test has changed.</summary>
    public static async Task<ToolRun> Of(
        string folder, Func<ToolConsole, ToolConsole> change, CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = await Korekit.RunAsync(arguments, change(new ToolConsole(output, error, UseColour: false, folder)), cancellationToken);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
