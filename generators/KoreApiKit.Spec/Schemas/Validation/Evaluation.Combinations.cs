using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <content>Keywords that apply further schemas to the same value.</content>
internal sealed partial class Evaluation
{
    private bool EvaluateCombinations(
        JsonSchema schema, SpecNode instance, List<SchemaViolation>? report, EvaluatedParts? parts, ReferenceFrame? frames)
    {
        bool valid = true;
        foreach (JsonSchema part in schema.AllOf)
        {
            if (!valid && report is null)
            {
                return false;
            }

            valid &= Evaluate(part, instance, report, parts, frames);
        }

        valid = (valid || report is not null) && EvaluateAnyOf(schema, instance, report, parts, frames) && valid;
        valid = (valid || report is not null) && EvaluateOneOf(schema, instance, report, parts, frames) && valid;
        valid = (valid || report is not null) && EvaluateConditions(schema, instance, report, parts, frames) && valid;
        if (!IsPartial && schema.Not is { } not && (valid || report is not null) && Evaluate(not, instance, null, NewParts(parts), frames))
        {
            valid = FailNot(schema, not, instance, report);
        }

        return valid;
    }

    // Properties that exclude each other are what most authors write a 'not' for.
    private bool FailNot(JsonSchema schema, JsonSchema not, SpecNode instance, List<SchemaViolation>? report)
    {
        if (instance is not MappingNode mapping || !DemandsPropertiesOnly(not))
        {
            return Fail(schema, instance, report, "not", "the value is just what 'not' forbids");
        }

        SpecLocation last = not.Required.Select(name => mapping.Find(name)!.KeyLocation).OrderBy(place => place.Start).Last();
        string names = string.Join("', '", not.Required.Take(not.Required.Length - 1));
        return Fail(
            schema,
            last,
            report,
            "not",
            names.Length == 0
                ? $"the property '{not.Required[0]}' is not allowed here"
                : $"the properties '{names}' and '{not.Required[not.Required.Length - 1]}' exclude each other");
    }

    private static bool DemandsPropertiesOnly(JsonSchema not) =>
        !not.Required.IsEmpty
        && not.Node is MappingNode mapping
        && mapping.Entries.All(entry => entry.Key is "required" or "type" || !SchemaKeywords.IsConstraining(entry.Key));

    private bool EvaluateAnyOf(
        JsonSchema schema, SpecNode instance, List<SchemaViolation>? report, EvaluatedParts? parts, ReferenceFrame? frames)
    {
        if (schema.AnyOf.IsEmpty)
        {
            return true;
        }

        bool any = false;
        foreach (JsonSchema branch in schema.AnyOf)
        {
            any |= EvaluateBranch(branch, instance, parts, frames);
            if (any && parts is null)
            {
                return true;
            }
        }

        return any || FailBranches(schema, schema.AnyOf, instance, report, frames);
    }

    private bool EvaluateOneOf(
        JsonSchema schema, SpecNode instance, List<SchemaViolation>? report, EvaluatedParts? parts, ReferenceFrame? frames)
    {
        if (schema.OneOf.IsEmpty)
        {
            return true;
        }

        JsonSchema? fitting = null;
        foreach (JsonSchema branch in schema.OneOf)
        {
            if (!EvaluateBranch(branch, instance, parts, frames))
            {
                continue;
            }

            if (IsPartial || validator.AlternativesMayOverlap)
            {
                fitting = branch;
                continue;
            }

            if (fitting is not null)
            {
                return Fail(
                    schema,
                    instance,
                    report,
                    "oneOf",
                    $"the value fits both {BranchChoice.NameOf(schema.OneOf, fitting)} and {BranchChoice.NameOf(schema.OneOf, branch)}, but must fit exactly one of them");
            }

            fitting = branch;
        }

        return fitting is not null || FailBranches(schema, schema.OneOf, instance, report, frames);
    }

    private bool EvaluateConditions(
        JsonSchema schema, SpecNode instance, List<SchemaViolation>? report, EvaluatedParts? parts, ReferenceFrame? frames)
    {
        bool valid = true;
        if (!IsPartial && schema.If is { } condition)
        {
            JsonSchema? consequence = EvaluateBranch(condition, instance, parts, frames) ? schema.Then : schema.Else;
            valid = consequence is null || Evaluate(consequence, instance, report, parts, frames);
        }

        if (instance is not MappingNode mapping)
        {
            return valid;
        }

        foreach (SchemaProperty dependent in schema.DependentSchemas)
        {
            if (mapping[dependent.Name] is not null)
            {
                valid &= Evaluate(dependent.Schema, instance, report, parts, frames);
            }
        }

        return valid;
    }

    // What a branch that does not fit has evaluated does not count.
    private bool EvaluateBranch(JsonSchema branch, SpecNode instance, EvaluatedParts? parts, ReferenceFrame? frames)
    {
        EvaluatedParts? own = NewParts(parts);
        bool valid = Evaluate(branch, instance, null, own, frames);
        if (valid && own is not null)
        {
            parts!.Merge(own);
        }

        return valid;
    }

    private bool FailBranches(
        JsonSchema schema, ImmutableArray<JsonSchema> branches, SpecNode instance, List<SchemaViolation>? report, ReferenceFrame? frames)
    {
        if (report is null)
        {
            return false;
        }

        var attempts = branches.Select(branch =>
        {
            var violations = new List<SchemaViolation>();
            Evaluate(branch, instance, violations, null, frames);
            return (branch, violations);
        }).ToList();
        (JsonSchema closest, List<SchemaViolation> reasons) = BranchChoice.Closest(schema, instance, _way.ToPointer(), attempts);
        string name = BranchChoice.NameOf(branches, closest);
        report.AddRange(reasons.Select(violation => branches.Length == 1 || violation.Alternative is not null
            ? violation
            : violation with
            {
                Alternative = name,
                Message = $"{violation.Message} (as {name}, the closest of {branches.Length} alternatives)",
            }));
        return false;
    }

    private static EvaluatedParts? NewParts(EvaluatedParts? parts) => parts is null ? null : new EvaluatedParts();
}
