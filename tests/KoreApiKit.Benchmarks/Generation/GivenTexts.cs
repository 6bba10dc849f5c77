using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>
/// A generator that has its texts already: what the compiler's driver itself does with them, parsing above all. The first text
/// changes with the document, the others never do.
/// </summary>
internal sealed class GivenTexts(ImmutableArray<(string HintName, string Text)> files) : IIncrementalGenerator
{
    /// <summary>A generator of what another has generated.</summary>
    public static GivenTexts Of(GeneratorDriver driver) =>
        new([.. driver.GetRunResult().Results.Single().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))]);

    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.SelectMany((document, cancellationToken) => Files(document.GetText(cancellationToken)!)),
        static (production, file) => production.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8)));

    private ImmutableArray<(string HintName, string Text)> Files(SourceText document) =>
        files.SetItem(0, (files[0].HintName, files[0].Text + "// " + Convert.ToHexString(document.GetChecksum().AsSpan())));
}
