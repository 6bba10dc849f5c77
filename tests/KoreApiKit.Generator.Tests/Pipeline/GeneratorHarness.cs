using System.Collections.Immutable;
using KoreApiKit.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KoreApiKit.Generator.Tests.Pipeline;

/// <summary>Runs the generator as the compiler does: over additional files with metadata, keeping its state between edits.</summary>
internal sealed class GeneratorHarness
{
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private ImmutableArray<AdditionalText> _files = [];
    private readonly MetadataOptions _options = new();

    /// <param name="languageVersion">The language version of the project.</param>
    /// <param name="memo">What the drivers of one process share; without it, this one shares nothing.</param>
    public GeneratorHarness(LanguageVersion languageVersion = LanguageVersion.CSharp12, GenerationMemo? memo = null)
    {
        var parseOptions = new CSharpParseOptions(languageVersion);
        _compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("internal static class Consumer;", parseOptions, path: "Consumer.cs")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _driver = CSharpGeneratorDriver.Create(
            [new ApiGenerator(memo ?? new GenerationMemo()).AsSourceGenerator()],
            additionalTexts: [],
            parseOptions,
            _options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>A spec file as a step of the pipeline has it.</summary>
    public static SpecFile File(string path, string text)
    {
        var options = new MetadataOptions();
        options.Set(path, [("KoreApiSpecRole", nameof(SpecFileRole.Root))]);
        return SpecFile.From(new MemoryText(path, text), options, CancellationToken.None)!;
    }

    /// <summary>Makes the path of the project known, as a build does.</summary>
    public GeneratorHarness WithProject(string path)
    {
        _options.Project = path;
        return this;
    }

    /// <summary>Adds a file, or replaces the one at this path by a new object, as hosts do on every edit.</summary>
    public GeneratorHarness WithFile(string path, string text, SpecFileRole role = SpecFileRole.Root, params (string Name, string Value)[] metadata)
    {
        _options.Set(path, [("KoreApiSpecRole", role.ToString()), .. metadata]);
        var file = new MemoryText(path, text);
        AdditionalText? old = _files.FirstOrDefault(existing => existing.Path == path);
        if (old is null)
        {
            _files = _files.Add(file);
            _driver = _driver.AddAdditionalTexts([file]);
        }
        else
        {
            _files = _files.Replace(old, file);
            _driver = _driver.ReplaceAdditionalText(old, file);
        }

        return this;
    }

    public GeneratorHarness WithSource(string text)
    {
        SyntaxTree old = _compilation.SyntaxTrees[0];
        _compilation = _compilation.ReplaceSyntaxTree(
            old, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)old.Options, path: "Consumer.cs"));
        return this;
    }

    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return _driver.GetRunResult().Results[0];
    }

    /// <summary>The reasons of every output of every step of ours in the last run.</summary>
    public static IEnumerable<(string Step, IncrementalStepRunReason Reason)> Reasons(GeneratorRunResult result) =>
        from step in result.TrackedSteps
        where StepNames.All.Contains(step.Key)
        from run in step.Value
        from output in run.Outputs
        select (step.Key, output.Reason);

    /// <summary>The reasons of the source outputs in the last run, one for each file.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> SourceReasons(GeneratorRunResult result) =>
        [.. result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private sealed class MemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class MetadataOptions : AnalyzerConfigOptionsProvider
    {
        private readonly Dictionary<string, Values> _values = [];

        public string Project { get; set; } = "";

        public override AnalyzerConfigOptions GlobalOptions =>
            new Values([("build_property.RootNamespace", "Acme.Api"), ("build_property.MSBuildProjectFullPath", Project)]);

        public void Set(string path, (string Name, string Value)[] metadata) =>
            _values[path] = new Values([.. metadata.Select(pair => ("build_metadata.AdditionalFiles." + pair.Name, pair.Value))]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            _values.TryGetValue(textFile.Path, out Values? values) ? values : new Values([]);
    }

    private sealed class Values((string Name, string Value)[] pairs) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _pairs = pairs.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            _pairs.TryGetValue(key, out value);
    }
}
