using System.Runtime.CompilerServices;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <summary>
/// One check of one value. The methods give whether the value is valid; where <c>report</c> is null nobody wants to know
/// why not, and they stop at the first violation.
/// </summary>
internal sealed partial class Evaluation(
    SchemaValidator validator, ValidationDirection direction, CancellationToken cancellationToken)
{
    private const int StepsBetweenCancellationChecks = 1024;

    private readonly InstanceWay _way = new();
    private DynamicScope? _scope;
    private int _depth;
    private int _steps;

    private bool IsPartial => direction == ValidationDirection.Partial;

    /// <summary>Checks the whole value.</summary>
    public bool Run(JsonSchema schema, SpecNode instance, List<SchemaViolation>? report)
    {
        try
        {
            return Evaluate(schema, instance, report, null, null);
        }
        catch (InsufficientExecutionStackException)
        {
            return GiveUp(schema, instance, report);
        }
        catch (StepLimitException)
        {
            return GiveUp(schema, instance, report);
        }
    }

    private bool Evaluate(
        JsonSchema schema, SpecNode instance, List<SchemaViolation>? report, EvaluatedParts? parts, ReferenceFrame? frames)
    {
        CountStep();
        if (schema.Boolean is { } allowed)
        {
            return allowed || Fail(schema, instance, report, "false", "no value is allowed here");
        }

        if (schema.AlwaysAllowsNull && instance is ScalarNode { Kind: ScalarKind.Null })
        {
            return true;
        }

        _depth++;
        DynamicScope? outer = _scope;
        if (schema.DynamicAnchors is { } anchors && !ReferenceEquals(anchors, outer?.Anchors))
        {
            _scope = new DynamicScope(anchors, outer);
        }

        bool needsParts = schema.UnevaluatedProperties is not null || schema.UnevaluatedItems is not null;
        EvaluatedParts? own = needsParts ? new EvaluatedParts() : parts;
        bool valid = EvaluateReference(schema, instance, report, own, frames);
        valid = (valid || report is not null) && EvaluateValue(schema, instance, report) && valid;
        valid = (valid || report is not null) && EvaluateParts(schema, instance, report, own) && valid;
        valid = (valid || report is not null) && EvaluateCombinations(schema, instance, report, own, frames) && valid;
        if (needsParts)
        {
            valid = (valid || report is not null) && EvaluateUnevaluated(schema, instance, report, own!) && valid;
            parts?.Merge(own!);
        }

        _scope = outer;
        _depth--;
        return valid;
    }

    private bool EvaluateReference(
        JsonSchema schema, SpecNode instance, List<SchemaViolation>? report, EvaluatedParts? parts, ReferenceFrame? frames)
    {
        // A broken reference was reported when the schema was read; nothing is known of what it should allow.
        if (schema.Reference?.Target is not { } target)
        {
            return true;
        }

        if (schema.Reference.DynamicAnchor is { } anchor)
        {
            target = _scope?.Find(anchor) ?? target;
        }

        for (ReferenceFrame? frame = frames; frame is not null; frame = frame.Outer)
        {
            if (ReferenceEquals(frame.Schema, target))
            {
                // The same schema is already being asked about the same value: it cannot say anything more.
                return true;
            }
        }

        return Evaluate(target, instance, report, parts, new ReferenceFrame(target, frames));
    }

    private bool EvaluateParts(JsonSchema schema, SpecNode instance, List<SchemaViolation>? report, EvaluatedParts? parts) =>
        instance switch
        {
            MappingNode mapping => EvaluateObject(schema, mapping, report, parts),
            SequenceNode sequence => EvaluateArray(schema, sequence, report, parts),
            _ => true,
        };

    private bool EvaluateChild(JsonSchema schema, SpecNode child, string name, List<SchemaViolation>? report)
    {
        _way.Enter(name);
        bool valid = Evaluate(schema, child, report, null, null);
        _way.Leave();
        return valid;
    }

    private bool EvaluateChild(JsonSchema schema, SpecNode child, int index, List<SchemaViolation>? report)
    {
        _way.Enter(index);
        bool valid = Evaluate(schema, child, report, null, null);
        _way.Leave();
        return valid;
    }

    private bool Fail(JsonSchema schema, SpecNode instance, List<SchemaViolation>? report, string keyword, string message) =>
        Fail(schema, instance.Location, report, keyword, message);

    private bool Fail(JsonSchema schema, SpecLocation place, List<SchemaViolation>? report, string keyword, string message)
    {
        report?.Add(new SchemaViolation(_way.ToPointer(), place, LocationOf(schema, keyword), keyword, message));
        return false;
    }

    private static SpecLocation LocationOf(JsonSchema schema, string keyword) =>
        (schema.Node as MappingNode)?.Find(keyword)?.KeyLocation ?? schema.Location;

    private void CountStep()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_steps > validator.StepLimit || _depth > SchemaValidator.MaxDepth)
        {
            throw new StepLimitException();
        }

        if (_steps % StepsBetweenCancellationChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static bool GiveUp(JsonSchema schema, SpecNode instance, List<SchemaViolation>? report)
    {
        report?.Add(new SchemaViolation(
            "", instance.Location, schema.Location, "$ref", "the value and its schema are nested too deeply, or in too many ways, to be checked"));
        return false;
    }

    /// <summary>A schema that a reference has led to, for one value; outer ones are about the same value.</summary>
    private sealed record ReferenceFrame(JsonSchema Schema, ReferenceFrame? Outer);

    /// <summary>The resources that led to the schema being asked, the innermost first.</summary>
    private sealed record DynamicScope(DynamicAnchors Anchors, DynamicScope? Outer)
    {
        /// <summary>What a name means: the schema that the outermost resource gives it.</summary>
        public JsonSchema? Find(string name)
        {
            JsonSchema? found = null;
            for (DynamicScope? scope = this; scope is not null; scope = scope.Outer)
            {
                found = scope.Anchors.Find(name) ?? found;
            }

            return found;
        }
    }

    private sealed class StepLimitException : Exception;
}
