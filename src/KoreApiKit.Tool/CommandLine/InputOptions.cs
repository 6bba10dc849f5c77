using System.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The part of a command line that names the document and the files it may refer to.</summary>
internal sealed class InputOptions
{
    private const string Yes = "true";

    private readonly Argument[] _documents;

    private readonly Argument<string> _spec = new("SPEC") { Description = "The OpenAPI document, JSON or YAML." };

    private readonly Argument<string[]> _specs = new("SPEC")
    {
        Description = "The OpenAPI documents, JSON or YAML; patterns such as 'specs/**/*.yaml' too.",
        Arity = ArgumentArity.OneOrMore,
    };

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

    /// <param name="many">Whether several documents may be named, by patterns too.</param>
    public InputOptions(bool many = false) => _documents = [many ? _specs : _spec];

    /// <summary>Two documents, each of which has its part; what else is named holds for both.</summary>
    public InputOptions(Argument<string> first, Argument<string> second) => _documents = [first, second];

    public void AddTo(Command command)
    {
        foreach (Argument document in _documents)
        {
            command.Arguments.Add(document);
        }

        command.Options.Add(_references);
        command.Options.Add(_findReferences);
        command.Options.Add(_overlays);
    }

    /// <exception cref="ToolException">A file is missing or cannot be read.</exception>
    public SpecInput Open(ParseResult parsed, ToolConsole console) => Open(parsed, _spec, console);

    /// <summary>One of several documents.</summary>
    /// <exception cref="ToolException">A file is missing or cannot be read.</exception>
    public SpecInput Open(ParseResult parsed, Argument<string> document, ToolConsole console) =>
        Open(parsed.GetRequiredValue(document), parsed, console);

    /// <summary>All documents that were named, one after the other, each once.</summary>
    /// <exception cref="ToolException">A file is missing or cannot be read, or a pattern fits none.</exception>
    public IEnumerable<SpecInput> OpenAll(ParseResult parsed, ToolConsole console) => Openers(parsed, console).Select(open => open());

    /// <summary>Opens each document that was named, whenever it is asked to, as it is on disk then.</summary>
    /// <exception cref="ToolException">A pattern fits no file; in opening: a file is missing or cannot be read.</exception>
    public IEnumerable<Func<SpecInput>> Openers(ParseResult parsed, ToolConsole console) => parsed.GetRequiredValue(_specs)
        .SelectMany(spec => FilePattern.Expand(spec, console))
        .Distinct(StringComparer.Ordinal)
        .Select(spec => (Func<SpecInput>)(() => Open(spec, parsed, console)));

    /// <summary>The first document as the user named it, from which on a configuration is looked for.</summary>
    public string First(ParseResult parsed) => parsed.GetRequiredValue(_specs)[0];

    /// <summary>A document that another option names; what else is named holds for it too.</summary>
    /// <exception cref="ToolException">A file is missing or cannot be read.</exception>
    public SpecInput Open(string spec, ParseResult parsed, ToolConsole console) => SpecInput.Open(
        spec,
        parsed.GetValue(_references) ?? [],
        parsed.GetValue(_overlays) ?? [],
        parsed.GetRequiredValue(_findReferences) == Yes,
        console);
}
