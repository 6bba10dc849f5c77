using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>A project with a document in one or more files, as a compiler holds it between edits.</summary>
internal sealed class GeneratorSession
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private readonly Dictionary<string, DocumentText> _documents;

    /// <param name="generator">The generator.</param>
    /// <param name="documents">The files of the document by path; the first is its root.</param>
    public GeneratorSession(IIncrementalGenerator generator, params IReadOnlyList<(string Path, string Text)> documents)
    {
        DocumentText[] texts = [.. documents.Select((document, index) => new DocumentText(document.Path, document.Text, isRoot: index == 0))];
        _documents = texts.ToDictionary(text => text.Path);
        _compilation = CSharpCompilation.Create(
            "Consumer", [Parse("internal static class Edited;")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], texts, ParseOptions, new DocumentOptions());
    }

    public GeneratorSession WithSource(string text)
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Parse(text));
        return this;
    }

    public GeneratorSession WithDocument(string path, string text)
    {
        DocumentText old = _documents[path];
        _documents[path] = new DocumentText(path, text, old.IsRoot);
        _driver = _driver.ReplaceAdditionalText(old, _documents[path]);
        return this;
    }

    public GeneratorDriver Run() => _driver = _driver.RunGenerators(_compilation);

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path: "Edited.cs");

    /// <summary>A file of a document, with a text object of its own as every build makes it.</summary>
    internal sealed class DocumentText(string path, string text, bool isRoot) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public bool IsRoot => isRoot;

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>The options that the items of a project would have.</summary>
    internal sealed class DocumentOptions : AnalyzerConfigOptionsProvider
    {
        private static readonly Values None = new(ImmutableDictionary<string, string>.Empty);
        private static readonly Values Root = OfRole("Root");
        private static readonly Values Reference = OfRole("Reference");

        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "Benchmarks.Api"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => ((DocumentText)textFile).IsRoot ? Root : Reference;

        private static Values OfRole(string role) => new(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.KoreApiSpecRole", role));
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
