using KoreApiKit.Tool.Commands;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Configuration;

/// <summary>What holds for the parts of a page: for each what holds for the verb that finds the same.</summary>
/// <param name="FailOn">The value for <c>--fail-on</c> where the command line has none; null where nothing is said.</param>
internal sealed record ReportConfiguration(VerbConfiguration Lint, VerbConfiguration Comparison, VerbConfiguration Changes, string? FailOn)
{
    /// <param name="document">The absolute path of the document, from which on a configuration is looked for.</param>
    /// <param name="named">The configuration as the user named it, or null.</param>
    /// <exception cref="ToolException">The configuration is wrong.</exception>
    public static ReportConfiguration Read(string document, string? named, ToolConsole console)
    {
        if ((named is null ? ConfigurationFile.Find(document) : console.FullPath(named)) is not { } path)
        {
            return new ReportConfiguration(VerbConfiguration.None, VerbConfiguration.None, VerbConfiguration.None, null);
        }

        VerbConfiguration page = ConfigurationFile.Read(path, ReportCommand.Name, console);
        return new ReportConfiguration(Of(LintCommand.Name), Of(PactCompareCommand.Name), Of(DiffCommand.Name), page.FailOn);

        VerbConfiguration Of(string verb)
        {
            VerbConfiguration own = ConfigurationFile.Read(path, verb, console);
            return own with
            {
                Rules = own.Rules.SetItems(page.Rules.Where(rule => rule.Value.IsForVerb)),
                Ignored = [.. own.Ignored, .. page.Ignored],
            };
        }
    }
}
