using System.Collections.Immutable;
using System.CommandLine;
using KoreApiKit.Contracts.Broker;
using KoreApiKit.Tool.Builds;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The part of a command line that says which version of an application something is published for.</summary>
/// <param name="version">The name of the option for its number.</param>
/// <param name="branch">The name of the option for its branch.</param>
/// <param name="tag">The name of the option for a tag.</param>
/// <param name="application">Whose version it is, in words.</param>
internal sealed class VersionOptionSet(string version, string branch, string tag, string application)
{
    private readonly Option<string> _version = new(version) { Description = $"The version of {application}; it should be or hold the commit.", HelpName = "VERSION" };
    private readonly Option<string> _branch = new(branch) { Description = $"The branch that {application} was built from.", HelpName = "BRANCH" };
    private readonly Option<string[]> _tags = new(tag) { Description = "A tag of the version. May be repeated; branches and environments serve better.", HelpName = "TAG" };
    private readonly Option<string> _buildUrl = new("--build-url") { Description = "The address of the build.", HelpName = "URL" };

    private readonly Option<bool> _detect = new("--auto-detect-version-properties")
    {
        Description = "Take version, branch and build address, where they are not given, from the CI system's environment, or from git.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_version);
        command.Options.Add(_branch);
        command.Options.Add(_tags);
        command.Options.Add(_buildUrl);
        command.Options.Add(_detect);
    }

    /// <exception cref="ToolException">No version is given or found.</exception>
    public ApplicationVersion Read(ParseResult parsed, ToolConsole console)
    {
        BuildOrigin origin = Origin(parsed, console);
        string number = Given(parsed.GetValue(_version)) ?? origin.Commit
            ?? throw new ToolException(parsed.GetValue(_detect)
                ? $"no commit was found in the environment or by git; give {_version.Name}"
                : $"which version of {application}? give {_version.Name} or {_detect.Name}");
        return new ApplicationVersion(number)
        {
            Branch = Given(parsed.GetValue(_branch)) ?? origin.Branch,
            Tags = Tags(parsed),
            BuildUrl = Given(parsed.GetValue(_buildUrl)) ?? origin.BuildUrl,
        };
    }

    /// <summary>The branch, also where no version is known; null where there is none.</summary>
    public string? Branch(ParseResult parsed, ToolConsole console) => Given(parsed.GetValue(_branch)) ?? Origin(parsed, console).Branch;

    /// <summary>The tags.</summary>
    public ImmutableArray<string> Tags(ParseResult parsed) => [.. parsed.GetValue(_tags) ?? []];

    private BuildOrigin Origin(ParseResult parsed, ToolConsole console) => parsed.GetValue(_detect) ? BuildOrigin.Detect(console) : BuildOrigin.Unknown;

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
