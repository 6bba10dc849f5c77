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
    /// <summary>The measured ratio.</summary>
    public double Ratio(IReadOnlyList<Measurement> measurements) => Value(measurements, Ours) / Value(measurements, Peer);

    /// <summary>The measured value of one of the two.</summary>
    public double Value(IReadOnlyList<Measurement> measurements, string name)
    {
        Measurement measurement = measurements.Single(candidate => candidate.Suite == Suite.Name && candidate.Name == name);
        return Quantity == Quantity.Time ? measurement.Nanoseconds : measurement.Bytes;
    }
}
