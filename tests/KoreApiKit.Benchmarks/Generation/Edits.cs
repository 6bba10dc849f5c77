using BenchmarkDotNet.Attributes;
using KoreApiKit.Generator;
using KoreApiKit.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>
/// What the generator does in the compiler's driver: from nothing, after an edit of a C# file, and after an edit of one schema; and
/// in a new driver, as the compiler's server makes one for each build, with the same document and with an edited one. Beside them
/// what the driver does by itself, when the texts are there already.
/// </summary>
public class Edits
{
    private const int Operations = 200;
    private const string Path = "synthetic.openapi.json";

    private readonly string _document = SyntheticDocument.Write(Operations);
    private readonly GenerationMemo _memo = new();
    private GeneratorSession _edited = null!;
    private GivenTexts _texts = null!;
    private GeneratorSession _editedTexts = null!;
    private int _edits;

    [GlobalSetup]
    public void Prepare()
    {
        _edited = Session(FromNothing());
        _texts = GivenTexts.Of(_edited.Run());
        _editedTexts = Session(_texts);
        _editedTexts.Run();
        NewDriver();
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Full() => Session(FromNothing()).Run();

    [Benchmark]
    public GeneratorDriver NewDriver() => Session(new ApiGenerator(_memo)).Run();

    [Benchmark]
    public GeneratorDriver NewDriverOneSchema() => new GeneratorSession(new ApiGenerator(_memo), (Path, EditedDocument())).Run();

    [Benchmark]
    public GeneratorDriver CSharpFile() => _edited.WithSource($"internal static class Edited {{ internal const int Number = {++_edits}; }}").Run();

    [Benchmark]
    public GeneratorDriver OneSchema() => _edited.WithDocument(Path, EditedDocument()).Run();

    [Benchmark]
    public GeneratorDriver DriverAloneFull() => Session(_texts).Run();

    [Benchmark]
    public GeneratorDriver DriverAloneOneText() => _editedTexts.WithDocument(Path, EditedDocument()).Run();

    /// <summary>A generator without what others of the process keep.</summary>
    private static ApiGenerator FromNothing() => new(new GenerationMemo());

    private GeneratorSession Session(IIncrementalGenerator generator) => new(generator, (Path, _document));

    private string EditedDocument() => _document.Replace("Item 7 of the document.", $"Item 7, edit {++_edits}.", StringComparison.Ordinal);
}
