using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

/// <summary>A rule about the step of numbers, where both schemas have one.</summary>
internal abstract class StepRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <summary>A note where the old and the new step stand in a relation.</summary>
    protected static ChangeNote? Step(SchemaPair pair, Func<JsonNumber, JsonNumber, bool> relation) =>
        pair.Old.MultipleOf is { } before && pair.New.MultipleOf is { } now && relation(JsonNumber.Parse(before), JsonNumber.Parse(now))
            ? new ChangeNote($"multipleOf changed from {before} to {now}", "multipleOf")
            : null;
}
