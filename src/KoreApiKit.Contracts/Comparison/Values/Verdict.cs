using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison.Values;

/// <summary>Whether all values of one set are in another.</summary>
internal abstract record Verdict
{
    /// <summary>All of them are.</summary>
    public sealed record Proved : Verdict;

    /// <summary>One is not.</summary>
    /// <param name="CounterExample">The value.</param>
    /// <param name="Violation">Why the schema does not allow it; null where a matcher does not accept it.</param>
    public sealed record Refuted(SpecNode CounterExample, SchemaViolation? Violation) : Verdict;

    /// <summary>Neither was found out.</summary>
    public sealed record Undecided : Verdict;

    public static Verdict Yes { get; } = new Proved();

    public static Verdict Perhaps { get; } = new Undecided();
}
