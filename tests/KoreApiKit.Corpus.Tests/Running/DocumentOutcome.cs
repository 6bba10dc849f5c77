using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>What became of a document.</summary>
internal sealed record DocumentOutcome(string Name)
{
    public int Operations { get; init; }

    public int Types { get; init; }

    public int Files { get; init; }

    /// <summary>All emitted lines.</summary>
    public int Lines { get; init; }

    /// <summary>The emitted lines of files of types.</summary>
    public int TypeLines { get; init; }

    /// <summary>The emitted lines of files of operations.</summary>
    public int OperationLines { get; init; }

    /// <summary>The time to read the document and make its model.</summary>
    public TimeSpan Modelling { get; init; }

    /// <summary>The time to emit all files once.</summary>
    public TimeSpan Emitting { get; init; }

    /// <summary>The time to compile them.</summary>
    public TimeSpan Compiling { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Values that were read, written and compared.</summary>
    public int RoundTrips { get; init; }

    /// <summary>
    /// Values that their schema allows and that are not kept, for a reason that stands: <see cref="Uri"/> or <see cref="long"/> does not take them, or
    /// they are in a union that was reported as ambiguous.
    /// </summary>
    public IReadOnlyList<string> Unheld { get; init; } = [];

    /// <summary>Why the document failed; empty when it did not.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>Whether the emitted code was compiled and tried.</summary>
    public bool IsCompiled { get; init; }

    public bool IsFine => Failures.Count == 0;
}
