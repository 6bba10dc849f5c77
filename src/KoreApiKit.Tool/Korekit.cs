using System.CommandLine;
using System.CommandLine.Parsing;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool;

/// <summary>One run of the tool. No exception leaves it: each becomes one line and an exit code.</summary>
internal static class Korekit
{
    private const string ReportAddress = "https://github.com/koreapikit/koreapikit/issues";

    // A path may begin with '@'; response files would take that away.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the tool and gives its <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] arguments, ToolConsole console, CancellationToken cancellationToken)
    {
        try
        {
            ParseResult parsed = KorekitCommand.Create(console, arguments).Parse(arguments, Parsing);
            if (UsageErrors.Of(parsed) is { Count: > 0 } errors)
            {
                errors.ToList().ForEach(console.WriteProblem);
                return ExitCode.Unusable;
            }

            var invocation = new InvocationConfiguration
            {
                Output = console.Output,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            };
            return await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
        }
        catch (ToolException exception)
        {
            console.WriteProblem(exception.Message);
            return ExitCode.Unusable;
        }
        catch (OperationCanceledException)
        {
            console.WriteProblem("interrupted");
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // The last line of defence: whatever it is, the user gets one line and no stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            console.WriteProblem(
                $"korekit itself failed ({exception.GetType().Name}: {exception.Message}); please report this with the document at {ReportAddress}");
            return ExitCode.Unusable;
        }
    }
}
