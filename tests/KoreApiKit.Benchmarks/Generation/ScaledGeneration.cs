using BenchmarkDotNet.Attributes;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>Documents of one kind and different sizes, to see that time grows with the operations and no faster.</summary>
public class ScaledGeneration
{
    private string _document = "";

    [Params(10, 100, 1000)]
    public int Operations { get; set; }

    [GlobalSetup]
    public void Prepare() => _document = SyntheticDocument.Write(Operations);

    [Benchmark]
    public int KoreApiKit() => KitGeneration.Run("synthetic.openapi.json", _document);
}
