using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>Prints the tool's own version, whatever process runs it, without the commit it was built from.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public static string Version { get; } =
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Version);
        return ExitCode.Clean;
    }
}
