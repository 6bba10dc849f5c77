namespace KoreApiKit.Tool;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Nothing was found.</summary>
    public const int Clean = 0;

    /// <summary>Something was found: errors in the document, or a folder that differs under <c>--check</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, a file cannot be read or written, or the tool itself failed.</summary>
    public const int Unusable = 2;

    /// <summary>The user interrupted the run: 128 + SIGINT, as shells count.</summary>
    public const int Interrupted = 130;
}
