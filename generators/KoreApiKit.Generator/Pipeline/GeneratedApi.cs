using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>What one spec gives: the model to emit (null when the spec cannot be used at all) and what was found on the way.</summary>
internal sealed record GeneratedApi(
    string SpecPath, GenerationOptions Options, ApiModel? Model, EquatableArray<Finding> Findings);

/// <summary>Findings to report together.</summary>
internal sealed record FindingGroup(EquatableArray<Finding> Findings);
