using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Corpus.Tests.Sampling;

/// <summary>Reads a made value as the spec's own values are read, so that it can be checked against a schema.</summary>
internal static class SampleText
{
    public static SpecNode Read(string json) =>
        SpecTextReader.Read("sample.json", json, new FindingCollection(), CancellationToken.None).Root!;
}
