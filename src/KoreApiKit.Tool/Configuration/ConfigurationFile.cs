using System.Collections.Immutable;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;

namespace KoreApiKit.Tool.Configuration;

/// <summary>Finds <c>korekit.json</c> and reads what it says about a verb.</summary>
internal static class ConfigurationFile
{
    public const string Name = "korekit.json";

    private const string SchemaResource = "korekit.schema.json";

    private static readonly Lazy<JsonSchema> Schema = new(ReadSchema);

    /// <summary>The configuration that holds for a document: in its folder or the nearest one above it.</summary>
    /// <param name="document">The absolute path of the document, which need not exist.</param>
    public static string? Find(string document)
    {
        for (string? folder = Path.GetDirectoryName(document); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string candidate = Path.Combine(folder, Name);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Reads what a configuration says about a verb.</summary>
    /// <param name="path">The absolute path of the configuration.</param>
    /// <param name="verb">The words of the command, such as <c>pact compare</c>.</param>
    /// <exception cref="ToolException">The file cannot be read, or is no configuration; the message has line and column.</exception>
    public static VerbConfiguration Read(string path, string verb, ToolConsole console)
    {
        var findings = new FindingCollection();
        SpecDocument document = SpecTextReader.Read(path, InputText.Read(path, console.ShownPath(path)), findings, CancellationToken.None);
        if (findings.ToOrderedArray() is [var wrong, ..])
        {
            throw Refuse(wrong.Location, wrong.Message, console);
        }

        if (document.Root is not MappingNode root)
        {
            throw new ToolException($"'{console.ShownPath(path)}' is no configuration: it must hold an object");
        }

        if (new SchemaValidator().Validate(Schema.Value, root) is [var violation, ..])
        {
            string where = violation.InstancePointer.Length == 0 ? "" : $"{violation.InstancePointer}: ";
            throw Refuse(violation.InstanceLocation, where + violation.Message, console);
        }

        MappingNode? own = root[verb.Replace(' ', '-')] as MappingNode;
        return new VerbConfiguration(
            Path.GetDirectoryName(path)!,
            Text(own, "failOn") ?? Text(root, "failOn"),
            Rules(root, isForVerb: false).SetItems(Rules(own, isForVerb: true)),
            [.. Ignored(root, console), .. Ignored(own, console)])
        {
            Severity = Text(own, "severity") ?? Text(root, "severity"),
        };
    }

    private static ToolException Refuse(SpecLocation place, string message, ToolConsole console) =>
        new($"{console.ShownPath(place.Path)}({place.Span.StartLine + 1},{place.Span.StartColumn + 1}): {message}");

    private static string? Text(MappingNode? node, string key) => (node?[key] as ScalarNode)?.Text;

    private static ImmutableDictionary<string, RuleSetting> Rules(MappingNode? node, bool isForVerb) =>
        node?["rules"] is not MappingNode rules
            ? ImmutableDictionary<string, RuleSetting>.Empty
            : rules.Entries.ToImmutableDictionary(
                entry => entry.Key,
                entry => new RuleSetting(Severity(((ScalarNode)entry.Value).Text), entry.KeyLocation, isForVerb),
                StringComparer.Ordinal);

    private static ReportSeverity? Severity(string word) => word switch
    {
        "off" => null,
        "note" => ReportSeverity.Note,
        "warning" => ReportSeverity.Warning,
        _ => ReportSeverity.Error,
    };

    private static IEnumerable<IgnoredFindings> Ignored(MappingNode? node, ToolConsole console) =>
        node?["ignore"] is not SequenceNode ignored
            ? []
            : ignored.Items.OfType<MappingNode>().Select(entry => new IgnoredFindings(
                Text(entry, "rule"),
                Pointer(entry, console),
                Text(entry, "file") is { } file ? PointerGlob.ForPaths(file) : null));

    private static PointerGlob? Pointer(MappingNode entry, ToolConsole console) =>
        Text(entry, "pointer") is not { } pattern
            ? null
            : PointerGlob.ForPointers(pattern)
                ?? throw Refuse(entry["pointer"]!.Location, $"'{pattern}' is no JSON Pointer; '~' is written '~0' and '/' in a name '~1'", console);

    private static JsonSchema ReadSchema()
    {
        using var reader = new StreamReader(typeof(ConfigurationFile).Assembly.GetManifestResourceStream(SchemaResource)!);
        var findings = new FindingCollection();
        return SchemaDocumentReader.Read(
            SchemaResource, [new SpecSource(SchemaResource, reader.ReadToEnd())], findings, CancellationToken.None)!;
    }
}
