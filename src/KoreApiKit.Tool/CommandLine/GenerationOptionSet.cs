using System.CommandLine;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The options of <c>KoreApiSpec</c> as options of a command line.</summary>
internal sealed class GenerationOptionSet
{
    private readonly Option<string> _namespace = new("--namespace", "-n")
    {
        Description = "The namespace of all that is emitted. Default: GeneratedApi.",
        HelpName = "NAMESPACE",
    };

    private readonly Option<string> _client = new("--client", "-c")
    {
        Description = "The client's class name. Default: made from the document's title.",
        HelpName = "NAME",
    };

    private readonly Option<string> _visibility =
        Choice.Create("--visibility", "Who may use the emitted types.", "Public", "Internal");

    private readonly Option<string> _style =
        Choice.Create("--style", "What objects become; classes make smaller assemblies.", "Record", "Class");

    private readonly Option<string> _unknownProperties =
        Choice.Create("--unknown-properties", "What happens to properties that the document does not list.", "Preserve", "Ignore");

    private readonly Option<string[]> _include = Filter("--include", "generate");
    private readonly Option<string[]> _exclude = Filter("--exclude", "leave out");

    /// <summary>No option given.</summary>
    public static SpecFileOptions Defaults { get; } = new();

    public void AddTo(Command command)
    {
        command.Options.Add(_namespace);
        command.Options.Add(_client);
        command.Options.Add(_visibility);
        command.Options.Add(_style);
        command.Options.Add(_unknownProperties);
        command.Options.Add(_include);
        command.Options.Add(_exclude);
    }

    /// <exception cref="ToolException">A name is no name in C#.</exception>
    public SpecFileOptions Read(ParseResult parsed)
    {
        var options = new SpecFileOptions
        {
            Namespace = (parsed.GetValue(_namespace) ?? "").Trim(),
            ClientName = (parsed.GetValue(_client) ?? "").Trim(),
            Visibility = parsed.GetRequiredValue(_visibility),
            Style = parsed.GetRequiredValue(_style),
            UnknownProperties = parsed.GetRequiredValue(_unknownProperties),
            IncludeOperations = string.Join('|', parsed.GetValue(_include) ?? []),
            ExcludeOperations = string.Join('|', parsed.GetValue(_exclude) ?? []),
        };
        var findings = new FindingCollection();
        OptionReader.Read(options, "", findings);
        return findings.ToOrderedArray() is [var wrong, ..] ? throw Refuse(wrong) : options;
    }

    /// <summary>Says of an option what the finding says, by its name on the command line.</summary>
    private ToolException Refuse(Finding wrong)
    {
        Option option = wrong.Arguments[1] == nameof(SpecFileOptions.Namespace) ? _namespace : _client;
        return new ToolException($"'{wrong.Arguments[0]}' is not a value of {option.Name}; use {wrong.Arguments[2]}");
    }

    private static Option<string[]> Filter(string name, string verb) => new(name)
    {
        Description = $"Operations to {verb}: an id, tag:NAME or a path such as '/pets/**'. Several by commas, or by repeating it.",
        HelpName = "FILTER",
    };
}
