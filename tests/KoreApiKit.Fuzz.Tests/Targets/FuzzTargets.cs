using System.Text;
using System.Text.Json;
using KoreApiKit.Contracts.Pacts.Reading;
using KoreApiKit.Corpus.Tests.Running;
using KoreApiKit.Fuzz.Tests.Mutation;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Json;
using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Rules;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Fuzz.Tests.Targets;

/// <summary>All that reads foreign texts.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("json", static seed => seed.Path.EndsWith(".json", StringComparison.Ordinal), static (_, text, token) => ReadText("a.json", text, token)) { AllocationPerCharacter = 100 },
        new("yaml", static _ => true, static (_, text, token) => ReadText("a.yaml", text, token)) { AllocationPerCharacter = 2000 },
        new("document", static seed => seed.IsDocument, static (seed, text, token) => ReadDocument(seed, text, new FindingCollection(), token)),
        new(Generator, static seed => seed.IsDocument, static (seed, text, token) => Emit(seed, text, token), Compile),
        new("diff", static seed => seed.IsDocument, Diff),
        new("pact", static seed => seed.IsPact, static (_, text, token) => PactReader.Read("a.json", text, token)),
        new("answer", static seed => seed.Path.EndsWith(".json", StringComparison.Ordinal), static (_, text, _) => ReadAnswer(text)),
    ];

    /// <summary>The name of the target that emits code.</summary>
    public const string Generator = "generator";

    /// <summary>A target of tests only.</summary>
    private static readonly FuzzTarget s_planted = new(
        "planted", static seed => seed.Path == "seeds/whole-language.yaml", static (_, text, _) => PlantedTarget.Run(text));

    public static FuzzTarget? Named(string name) => All.Append(s_planted).FirstOrDefault(target => target.Name == name);

    /// <summary>How many characters are emitted for a text.</summary>
    public static long EmittedLength(Seed seed) => Emit(seed, seed.Text, CancellationToken.None)?.Sum(file => (long)file.Text.Length) ?? 0;

    private static void ReadText(string path, string text, CancellationToken cancellationToken)
    {
        var findings = new FindingCollection();
        if (SpecTextReader.Read(path, text, findings, cancellationToken).Root is null && !findings.HasErrors)
        {
            throw new InvalidOperationException("There is neither a root nor an error.");
        }
    }

    private static OpenApiDocument? ReadDocument(Seed seed, string text, FindingCollection findings, CancellationToken cancellationToken)
    {
        IEnumerable<SpecSource> others = Seed.All
            .Where(other => other.Path != seed.Path && FolderOf(other.Path).StartsWith(FolderOf(seed.Path), StringComparison.Ordinal) && !other.IsDocument)
            .Select(other => new SpecSource(other.Path, other.Text));
        OpenApiDocument? document = OpenApiReader.Read(seed.Path, [.. others, new SpecSource(seed.Path, text)], findings, cancellationToken);
        if (document is not null)
        {
            ExampleRule.Check(document, findings, cancellationToken);
        }
        else if (!findings.HasErrors)
        {
            throw new InvalidOperationException("There is neither a document nor an error.");
        }

        return document;
    }

    /// <summary>The emitted files, or null where the document has errors.</summary>
    private static EmittedFile[]? Emit(Seed seed, string text, CancellationToken cancellationToken)
    {
        var findings = new FindingCollection();
        var options = new GenerationOptions { Namespace = "Fuzz.Api" };
        if (ReadDocument(seed, text, findings, cancellationToken) is not { } document)
        {
            return null;
        }

        ApiModel model = ApiModelBuilder.Build(document, options, findings, cancellationToken);
        OutputSet outputs = OutputStep.Split([new GeneratedApi(seed.Path, options, model, findings.ToOrderedArray())], CancellationToken.None);
        if (outputs.Findings.FirstOrDefault(finding => finding.Descriptor == FindingDescriptors.GeneratorFault) is { } fault)
        {
            throw new InvalidOperationException(fault.ToString());
        }

        EmittedFile[] files = [.. outputs.Files.Select(file => new EmittedFile(file.HintName, file.EmitText()))];
        return findings.HasErrors ? null : files;
    }

    private static void Compile(Seed seed, string text)
    {
        if (Emit(seed, text, CancellationToken.None) is not { } files)
        {
            return;
        }

        (_, IReadOnlyList<string> problems) = StrictCompiler.Compile("Fuzz", files);
        if (problems.Count > 0)
        {
            throw new InvalidOperationException("The emitted code does not compile: " + string.Join('\n', problems.Take(5)));
        }
    }

    private static void Diff(Seed seed, string text, CancellationToken cancellationToken)
    {
        if (ReadDocument(seed, seed.Text, new FindingCollection(), cancellationToken) is { } before
            && ReadDocument(seed, text, new FindingCollection(), cancellationToken) is { } after)
        {
            ApiComparison.Compare(before, after, cancellationToken);
            ApiComparison.Compare(after, before, cancellationToken);
        }
    }

    private static void ReadAnswer(string text)
    {
        try
        {
            // A text of one byte a character goes as it is, so that there are bytes that are no UTF-8.
            JsonModel.Parse((text.All(character => character < 0x100) ? Encoding.Latin1 : Encoding.UTF8).GetBytes(text), static (ref JsonInput input) => StringsOf(JsonRead.Element(ref input)));
        }
        catch (JsonException)
        {
            // The one exception that a caller of the reader knows.
        }
    }

    /// <summary>The length of all strings: an element decodes them only when they are asked for.</summary>
    private static int StringsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(member => member.Name.Length + StringsOf(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(StringsOf),
        JsonValueKind.String => element.GetString()!.Length,
        _ => 0,
    };

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}
