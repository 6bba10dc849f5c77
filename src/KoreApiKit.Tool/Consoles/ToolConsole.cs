namespace KoreApiKit.Tool.Consoles;

/// <summary>Where a run writes, and the folder from which it sees paths.</summary>
/// <param name="Output">Takes what was asked for.</param>
/// <param name="Error">Takes what is said about it.</param>
/// <param name="UseColour">Whether text may be coloured: a terminal shows it, and nobody objected.</param>
/// <param name="WorkingDirectory">The absolute path from which relative paths are read and shown.</param>
internal sealed record ToolConsole(TextWriter Output, TextWriter Error, bool UseColour, string WorkingDirectory)
{
    /// <summary>Whether somebody watches: standard error is a terminal that can move its cursor.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether it is the console of this process, which nobody else writes to.</summary>
    public bool IsProcess { get; init; }

    /// <summary>Opens what is given to the run.</summary>
    public Func<Stream> OpenInput { get; init; } = () => Stream.Null;

    /// <summary>The clock by which a run waits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The variables of the environment, by name; null for one that is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>The console of this process. <c>NO_COLOR</c> and <c>TERM=dumb</c> turn colour off, as does a pipe.</summary>
    public static ToolConsole OfProcess() => new(
        Console.Out,
        Console.Error,
        !Console.IsOutputRedirected
            && !Console.IsErrorRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Environment.CurrentDirectory)
    {
        IsProcess = true,
        OpenInput = Console.OpenStandardInput,
        ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };

    /// <summary>The absolute path of what the user named.</summary>
    /// <exception cref="ToolException">It is no path.</exception>
    public string FullPath(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new ToolException("a path is empty; name a file or folder");
        }

        try
        {
            return Path.GetFullPath(path, WorkingDirectory);
        }
        catch (ArgumentException exception)
        {
            throw new ToolException($"'{path}' is not a path", exception);
        }
    }

    /// <summary>A path as it is shown: from the working directory, with <c>/</c> between segments.</summary>
    public string ShownPath(string path) =>
        PlainText.Of(Path.GetRelativePath(WorkingDirectory, path).Replace('\\', '/'));

    /// <summary>Says in one line why the run cannot go on.</summary>
    public void WriteProblem(string message) => Error.WriteLine("korekit: " + PlainText.Of(message));
}
