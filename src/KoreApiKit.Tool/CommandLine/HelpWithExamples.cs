using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The usual help, then examples and exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction usual, IReadOnlyList<(string CommandLine, string Purpose)> ofAll) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = usual.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Command command = parseResult.CommandResult.Command;
        IReadOnlyList<(string CommandLine, string Purpose)> examples = command switch
        {
            Verb verb => verb.Examples,
            RootCommand => ofAll,
            _ => [],
        };
        if (examples.Count > 0)
        {
            output.WriteLine("Examples:");
            foreach ((string commandLine, string purpose) in examples)
            {
                output.WriteLine("  # " + purpose);
                output.WriteLine("  " + commandLine);
            }

            output.WriteLine();
        }

        if (command is RootCommand or Verb { ReportsFindings: true })
        {
            output.WriteLine("Exit codes:");
            output.WriteLine("  0  nothing found at or above --fail-on");
            output.WriteLine("  1  something found");
            output.WriteLine("  2  wrong command line, a file that cannot be read or written, or a broker that cannot be asked");
            output.WriteLine("  130  interrupted");
            output.WriteLine();
        }

        return exitCode;
    }
}
