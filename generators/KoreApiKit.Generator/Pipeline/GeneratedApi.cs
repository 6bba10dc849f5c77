using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>What one spec gives: the model to emit (null when the spec cannot be used at all) and what was found on the way.</summary>
internal sealed record GeneratedApi(
    string SpecPath, GenerationOptions Options, ApiModel? Model, EquatableArray<Finding> Findings)
{
    /// <summary>The contracts to emit beside the client, or instead of it; empty where none were asked for.</summary>
    public ContractModel Contracts { get; init; } = ContractModel.None;
}

/// <summary>Findings to report together.</summary>
internal sealed record FindingGroup(EquatableArray<Finding> Findings);
