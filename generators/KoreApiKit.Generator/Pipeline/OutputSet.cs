using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>What all specs of a project are emitted as.</summary>
/// <param name="Files">The files, in the order in which they are emitted.</param>
/// <param name="Findings">Why a spec has none: another makes the same client, or a fault of ours.</param>
internal sealed record OutputSet(EquatableArray<OutputFile> Files, EquatableArray<Finding> Findings);
