using System.CommandLine;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>A command with what its help shows beyond the options.</summary>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Command lines and what they are for, the commonest first.</summary>
    public IReadOnlyList<(string CommandLine, string Purpose)> Examples { get; init; } = [];

    /// <summary>Whether people take it for a command that is given a secret, so that no message repeats what it does not know.</summary>
    public bool IsAboutSecrets { get; init; }

    /// <summary>Whether the exit codes of findings are explained.</summary>
    public bool ReportsFindings { get; init; }
}
