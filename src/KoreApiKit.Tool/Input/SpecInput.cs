using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Overlays;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Input;

/// <summary>A document and the files to which it may refer. Those are read when a reference asks for them.</summary>
internal sealed class SpecInput
{
    private const string ReferenceHint = "files that lie outside the document's folder are named by --reference FILE";

    private const int LongestMessage = 300;

    private readonly ToolConsole _console;
    private readonly IReadOnlyList<string> _overlays;
    private ToolException? _unreadable;

    private SpecInput(string rootPath, string rootText, IEnumerable<string> references, IReadOnlyList<string> overlays, ToolConsole console)
    {
        _console = console;
        RootPath = rootPath;
        _overlays = overlays;
        Sources =
        [
            .. references.Concat(overlays)
                .Where(path => path != rootPath)
                .Distinct(StringComparer.Ordinal)
                .Select(path => new SpecSource(path, () => Read(path)))
                .Append(new SpecSource(rootPath, rootText))
                .OrderBy(source => source.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The absolute path of the document, one of <see cref="Sources"/>.</summary>
    public string RootPath { get; }

    /// <summary>All files, by path, as the source generator orders them.</summary>
    public IReadOnlyList<SpecSource> Sources { get; }

    /// <param name="spec">The document, as the user named it.</param>
    /// <param name="references">Files that it refers to, as the user named them.</param>
    /// <param name="overlays">Overlays for it, as the user named them.</param>
    /// <param name="findReferences">Whether the files beside and below it belong to these.</param>
    /// <exception cref="ToolException">The document cannot be read, or a named file does not exist.</exception>
    public static SpecInput Open(
        string spec, IEnumerable<string> references, IEnumerable<string> overlays, bool findReferences, ToolConsole console)
    {
        string root = console.FullPath(spec);
        string text = InputText.Read(root, console.ShownPath(root));
        if (text.Length == 0)
        {
            throw new ToolException($"'{console.ShownPath(root)}' is empty");
        }

        string[] named = Existing(references, "--reference", console);
        string[] applied = Existing(overlays, "--overlay", console);

        IEnumerable<string> found = findReferences ? SpecFolder.Files(Path.GetDirectoryName(root)!) : [];
        return new SpecInput(root, text, named.Concat(found), applied, console);
    }

    /// <summary>The options of a generation with the overlays that belong to the document.</summary>
    public SpecFileOptions With(SpecFileOptions options) => options with { Overlay = string.Join('|', _overlays) };

    /// <summary>The overlays that are applied to the document, in their order.</summary>
    public IReadOnlyList<OverlaySource> Overlays =>
        [.. _overlays.Select(path => new OverlaySource(path, SpecLocation.StartOf(RootPath)))];

    /// <summary>Reads the document with the files that it refers to, for verbs that need one without errors.</summary>
    /// <exception cref="ToolException">It has errors, of which the first is told with file, line and column; or a file is no text.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public ApiSpecification ReadSpecification(CancellationToken cancellationToken)
    {
        var findings = new FindingCollection();
        OpenApiDocument? document = OpenApiReader.Read(RootPath, Sources, Overlays, findings, cancellationToken);
        if (_unreadable is not null)
        {
            throw _unreadable;
        }

        Finding[] errors = [.. findings.ToOrderedArray().Where(finding => finding.Descriptor.Severity == FindingSeverity.Error)];
        return errors is [var first, ..] ? throw Refuse(first, errors.Length) : ApiSpecification.From(document, findings);
    }

    /// <summary>Says about the files what the findings, which are printed before, cannot say.</summary>
    /// <exception cref="ToolException">A file that the document refers to is no text.</exception>
    public void Conclude(IEnumerable<Finding> findings)
    {
        if (findings.Any(finding => finding.Descriptor == FindingDescriptors.MissingFile))
        {
            _console.WriteProblem(ReferenceHint);
        }

        if (_unreadable is not null)
        {
            throw _unreadable;
        }
    }

    private static string[] Existing(IEnumerable<string> files, string option, ToolConsole console)
    {
        string[] paths = [.. files.Select(console.FullPath)];
        return paths.FirstOrDefault(path => !File.Exists(path)) is { } missing
            ? throw new ToolException($"'{console.ShownPath(missing)}', which {option} names, does not exist")
            : paths;
    }

    private ToolException Refuse(Finding first, int count)
    {
        SourceSpan span = first.Location.Span;
        string others = count == 1 ? "" : $" (and {count - 1} more: 'korekit lint {_console.ShownPath(RootPath)}' lists them)";
        string hint = first.Descriptor == FindingDescriptors.MissingFile ? "; " + ReferenceHint : "";
        return new ToolException(FormattableString.Invariant(
            $"{_console.ShownPath(first.Location.Path)}({span.StartLine + 1},{span.StartColumn + 1}): error {first.Descriptor.Id}: {Shortened(first.Message)}{hint}{others}"));
    }

    // A value of the document may be the document's whole text.
    private static string Shortened(string message) =>
        message.Length <= LongestMessage ? message : string.Concat(message.AsSpan(0, LongestMessage), "…");

    private string Read(string path)
    {
        try
        {
            return InputText.Read(path, _console.ShownPath(path));
        }
        catch (ToolException exception)
        {
            // The reading of the document must not end in the middle, so the file counts as empty until it has ended.
            _unreadable ??= exception;
            return "";
        }
    }
}
