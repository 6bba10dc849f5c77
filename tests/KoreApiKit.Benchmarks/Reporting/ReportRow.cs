using KoreApiKit.Benchmarks.Measuring;

namespace KoreApiKit.Benchmarks.Reporting;

/// <summary>What a row of the report compares.</summary>
internal enum Quantity
{
    /// <summary>The time of an operation.</summary>
    Time,

    /// <summary>What an operation allocates.</summary>
    Bytes,
}

/// <summary>A target: one benchmark, at most so many times another of its suite.</summary>
/// <param name="What">What is done.</param>
/// <param name="Against">The peer, in words.</param>
/// <param name="Suite">The suite.</param>
/// <param name="Ours">The benchmark.</param>
/// <param name="Peer">The benchmark that it is compared with.</param>
/// <param name="Quantity">What is compared.</param>
/// <param name="Target">The ratio that is wanted at most.</param>
internal sealed record ReportRow(string What, string Against, Type Suite, string Ours, string Peer, Quantity Quantity, double Target)
{
    /// <summary>How many things the benchmark does at once: its values are told for one of them.</summary>
    public int Count { get; init; } = 1;

    /// <summary>How many things the other benchmark does at once.</summary>
    public int PeerCount { get; init; } = 1;

    /// <summary>A benchmark whose value is taken off ours, since it is the compiler's part; null for none.</summary>
    public string? Without { get; init; }

    /// <summary>A benchmark whose value is taken off the peer's; null for none.</summary>
    public string? PeerWithout { get; init; }

    /// <summary>Our value.</summary>
    public double OurValue(IReadOnlyList<Measurement> measurements) => Value(measurements, Ours, Without) / Count;

    /// <summary>The peer's value.</summary>
    public double PeerValue(IReadOnlyList<Measurement> measurements) => Value(measurements, Peer, PeerWithout) / PeerCount;

    /// <summary>The measured ratio.</summary>
    public double Ratio(IReadOnlyList<Measurement> measurements) => OurValue(measurements) / PeerValue(measurements);

    private double Value(IReadOnlyList<Measurement> measurements, string name, string? without) =>
        Value(measurements, name) - (without is null ? 0 : Value(measurements, without));

    private double Value(IReadOnlyList<Measurement> measurements, string name)
    {
        Measurement measurement = measurements.Single(candidate => candidate.Suite == Suite.Name && candidate.Name == name);
        return Quantity == Quantity.Time ? measurement.Nanoseconds : measurement.Bytes;
    }
}
