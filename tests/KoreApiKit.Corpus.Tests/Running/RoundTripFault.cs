using KoreApiKit.Corpus.Tests.Sampling;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>A value that did not come through reading and writing as it was.</summary>
internal sealed record RoundTripFault(Sample Sample, string Problem)
{
    /// <summary>
    /// Whether the value is one that <see cref="Uri"/> does not take, such as <c>https://...</c>, although RFC 3986 allows it,
    /// or an integer without a format that <see cref="long"/> does not hold.
    /// </summary>
    public bool IsUnheld =>
        Problem.Contains(": expected a URI, found", StringComparison.Ordinal)
        || Problem.Contains(": expected an integer of 64 bits, found", StringComparison.Ordinal);

    public override string ToString() => $"round trip of {Sample.TypeName} ({Sample.Origin}): {Problem}";
}
