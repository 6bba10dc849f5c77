using System.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The part of a command line that names the document and the files it may refer to.</summary>
internal sealed class InputOptions
{
    private const string Yes = "true";

    private readonly Argument<string> _spec = new("SPEC") { Description = "The OpenAPI document, JSON or YAML." };

    private readonly Option<string[]> _references = new("--reference")
    {
        Description = "A file that the document refers to and that lies elsewhere. May be repeated.",
        HelpName = "FILE",
    };

    private readonly Option<string> _findReferences = Choice.Create(
        "--find-references", "Whether files in the document's folder and below it may be referred to.", Yes, "false");

    private readonly Option<string[]> _overlays = new("--overlay")
    {
        Description = "An OpenAPI Overlay that is applied to the document before it is read. May be repeated; they are applied in their order.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_spec);
        command.Options.Add(_references);
        command.Options.Add(_findReferences);
        command.Options.Add(_overlays);
    }

    /// <exception cref="ToolException">A file is missing or cannot be read.</exception>
    public SpecInput Open(ParseResult parsed, ToolConsole console) => SpecInput.Open(
        parsed.GetRequiredValue(_spec),
        parsed.GetValue(_references) ?? [],
        parsed.GetValue(_overlays) ?? [],
        parsed.GetRequiredValue(_findReferences) == Yes,
        console);
}
