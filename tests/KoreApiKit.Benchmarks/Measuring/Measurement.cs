namespace KoreApiKit.Benchmarks.Measuring;

/// <summary>What one benchmark took.</summary>
/// <param name="Suite">The suite's class.</param>
/// <param name="Name">The benchmark's method, with its parameters in brackets where it has some.</param>
/// <param name="Nanoseconds">The median of its iterations, one operation.</param>
/// <param name="Bytes">What one operation allocated.</param>
public sealed record Measurement(string Suite, string Name, double Nanoseconds, long Bytes);
