using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>What the generator does in the compiler's driver: from nothing, after an edit of a C# file, and after an edit of one schema.</summary>
public class Edits
{
    private readonly string _document = SyntheticDocument.Write(Operations);
    private GeneratorSession _edited = null!;
    private int _edits;

    private const int Operations = 200;

    [GlobalSetup]
    public void Prepare()
    {
        _edited = new GeneratorSession(_document);
        _edited.Run();
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Full() => new GeneratorSession(_document).Run();

    [Benchmark]
    public GeneratorDriver CSharpFile() => _edited.WithSource($"internal static class Edited {{ internal const int Number = {++_edits}; }}").Run();

    [Benchmark]
    public GeneratorDriver OneSchema() =>
        _edited.WithDocument(_document.Replace("Item 7 of the document.", $"Item 7, edit {++_edits}.", StringComparison.Ordinal)).Run();
}
