using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using KoreApiKit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>A project with one document, as a compiler holds it between edits.</summary>
internal sealed class GeneratorSession
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private DocumentText _document;

    public GeneratorSession(string document)
    {
        _document = new DocumentText(document);
        _compilation = CSharpCompilation.Create(
            "Consumer", [Parse("internal static class Edited;")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        _driver = CSharpGeneratorDriver.Create([new ApiGenerator().AsSourceGenerator()], [_document], ParseOptions, new DocumentOptions());
    }

    public GeneratorSession WithSource(string text)
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Parse(text));
        return this;
    }

    public GeneratorSession WithDocument(string text)
    {
        var document = new DocumentText(text);
        _driver = _driver.ReplaceAdditionalText(_document, document);
        _document = document;
        return this;
    }

    public GeneratorDriver Run() => _driver = _driver.RunGenerators(_compilation);

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path: "Edited.cs");

    private sealed class DocumentText(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "synthetic.openapi.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class DocumentOptions : AnalyzerConfigOptionsProvider
    {
        private static readonly Values None = new(ImmutableDictionary<string, string>.Empty);
        private static readonly Values Document = new(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.KoreApiSpecRole", "Root"));

        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "Benchmarks.Api"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Document;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
