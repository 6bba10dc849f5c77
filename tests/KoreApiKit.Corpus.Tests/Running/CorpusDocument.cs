using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>A document of a corpus and the files that it may refer to, itself among them.</summary>
/// <param name="Name">Its path in the corpus, with slashes.</param>
internal sealed record CorpusDocument(string Name, string Path, IReadOnlyList<SpecSource> Sources);
