using System.CommandLine;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>From which weight on a finding fails the run.</summary>
internal static class FailOn
{
    private const string Error = "error";
    private const string Warning = "warning";

    public static Option<string> CreateOption() =>
        Choice.Create("--fail-on", "From which severity on a finding makes the exit code 1.", Error, Warning);

    public static int ExitCodeOf(IEnumerable<Finding> findings, string failOn)
    {
        FindingSeverity least = failOn == Warning ? FindingSeverity.Warning : FindingSeverity.Error;
        return findings.Any(finding => finding.Descriptor.Severity >= least) ? ExitCode.Findings : ExitCode.Clean;
    }
}
