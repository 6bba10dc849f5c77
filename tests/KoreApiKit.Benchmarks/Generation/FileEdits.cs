using BenchmarkDotNet.Attributes;
using KoreApiKit.Benchmarks.Documents;
using KoreApiKit.Generator;
using KoreApiKit.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>The same as <see cref="Edits"/> of the campaign specification, whose schemas have a file each: the other files are not read again.</summary>
public class FileEdits
{
    private const string Root = "spec/kore-campaigns.openapi.yaml";
    private const string Schema = "spec/schemas/caller-id.schema.json";

    private readonly IReadOnlyList<(string Path, string Text)> _documents =
        [(Root, Payloads.Text(Root)), .. Payloads.Names("spec/").Where(name => name != Root).Select(name => (name, Payloads.Text(name)))];

    private readonly string _schema = Payloads.Text(Schema);
    private readonly GenerationMemo _memo = new();
    private GeneratorSession _edited = null!;
    private int _edits;

    [GlobalSetup]
    public void Prepare()
    {
        _edited = new GeneratorSession(new ApiGenerator(new GenerationMemo()), _documents);
        _edited.Run();
        NewDriver();
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Full() => new GeneratorSession(new ApiGenerator(new GenerationMemo()), _documents).Run();

    [Benchmark]
    public GeneratorDriver NewDriver() => new GeneratorSession(new ApiGenerator(_memo), _documents).Run();

    [Benchmark]
    public GeneratorDriver OneSchema() =>
        _edited.WithDocument(Schema, _schema.Replace("\"description\": \"", $"\"description\": \"Edit {++_edits}. ", StringComparison.Ordinal)).Run();
}
