using System.Globalization;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <content>Keywords about a value as a whole: its type, its members of an enumeration, its limits.</content>
internal sealed partial class Evaluation
{
    private bool EvaluateValue(JsonSchema schema, SpecNode instance, List<SchemaViolation>? report)
    {
        if (schema.HasType && !HasType(instance, schema.Types))
        {
            // Other complaints about a value of the wrong type would only repeat this one.
            return Fail(
                schema, instance, report, "type", $"the value is {NodeFields.Describe(instance)}, but must be {ValueText.Types(schema.Types)}");
        }

        bool valid = true;
        if (schema.Const is { } constant && !NodeEquality.Instance.Equals(constant, instance))
        {
            valid = Fail(schema, instance, report, "const", $"the value must be {ValueText.Of(constant)}, but is {ValueText.Of(instance)}");
        }

        if (!schema.Enum.IsDefault && !validator.Prepare(schema).Enum!.Contains(instance))
        {
            valid = Fail(
                schema, instance, report, "enum", $"{ValueText.Of(instance)} is not one of {ValueText.List(schema.Enum)}{ValueText.Suggestion(instance, schema.Enum)}");
        }

        return instance switch
        {
            ScalarNode { Kind: ScalarKind.String } text => EvaluateString(schema, text, report) && valid,
            ScalarNode { Kind: ScalarKind.Number } number => EvaluateNumber(schema, number, report) && valid,
            _ => valid,
        };
    }

    private static bool HasType(SpecNode instance, JsonTypes types) => instance switch
    {
        MappingNode => (types & JsonTypes.Object) != 0,
        SequenceNode => (types & JsonTypes.Array) != 0,
        ScalarNode { Kind: ScalarKind.String } => (types & JsonTypes.String) != 0,
        ScalarNode { Kind: ScalarKind.Boolean } => (types & JsonTypes.Boolean) != 0,
        ScalarNode { Kind: ScalarKind.Null } => (types & JsonTypes.Null) != 0,
        ScalarNode number => (types & JsonTypes.Number) != 0
            || ((types & JsonTypes.Integer) != 0 && JsonNumber.Parse(number.Text).IsInteger),
        _ => false,
    };

    private bool EvaluateString(JsonSchema schema, ScalarNode instance, List<SchemaViolation>? report)
    {
        SchemaLimits limits = schema.Limits;
        bool valid = true;
        if (limits.MinLength is not null || limits.MaxLength is not null)
        {
            int length = ValueText.CodePoints(instance.Text);
            if (length < limits.MinLength)
            {
                valid = Fail(schema, instance, report, "minLength", $"the string has {Characters(length)}, but must have at least {limits.MinLength}");
            }

            if (length > limits.MaxLength)
            {
                valid = Fail(schema, instance, report, "maxLength", $"the string has {Characters(length)}, but may have at most {limits.MaxLength}");
            }
        }

        if (limits.Pattern is not null && validator.Prepare(schema).Pattern is { } pattern && PatternMatch.Try(pattern, instance.Text) is var match and not true)
        {
            string problem = match is null ? "takes too long to match" : "does not match";
            valid = Fail(schema, instance, report, "pattern", $"{ValueText.Of(instance)} {problem} the pattern '{limits.Pattern}'");
        }

        if (schema.Format is not null && validator.CheckFormat(schema.Format, instance.Text) is false)
        {
            valid = Fail(schema, instance, report, "format", $"{ValueText.Of(instance)} is not in the format {validator.DescribeFormat(schema.Format)}");
        }

        return valid;
    }

    private bool EvaluateNumber(JsonSchema schema, ScalarNode instance, List<SchemaViolation>? report)
    {
        if (schema.Format is null && ReferenceEquals(schema.Limits, SchemaLimits.None))
        {
            return true;
        }

        JsonNumber value = JsonNumber.Parse(instance.Text);
        SchemaLimits limits = schema.Limits;
        PreparedSchema prepared = validator.Prepare(schema);
        bool valid = true;
        if (prepared.Minimum is { } minimum && value < minimum)
        {
            valid = Fail(schema, instance, report, "minimum", $"{ValueText.Of(instance)} is less than the least value, {limits.Minimum}");
        }

        if (prepared.Maximum is { } maximum && value > maximum)
        {
            valid = Fail(schema, instance, report, "maximum", $"{ValueText.Of(instance)} is more than the greatest value, {limits.Maximum}");
        }

        if (prepared.ExclusiveMinimum is { } above && value <= above)
        {
            valid = Fail(schema, instance, report, "exclusiveMinimum", $"{ValueText.Of(instance)} is not more than {limits.ExclusiveMinimum}");
        }

        if (prepared.ExclusiveMaximum is { } below && value >= below)
        {
            valid = Fail(schema, instance, report, "exclusiveMaximum", $"{ValueText.Of(instance)} is not less than {limits.ExclusiveMaximum}");
        }

        if (prepared.MultipleOf is { } divisor && !value.IsMultipleOf(divisor))
        {
            valid = Fail(schema, instance, report, "multipleOf", $"{ValueText.Of(instance)} is not a multiple of {limits.MultipleOf}");
        }

        if (validator.ChecksFormats && schema.Format is not null && IntegerFormats.IsOutside(schema.Format, value))
        {
            valid = Fail(schema, instance, report, "format", $"{ValueText.Of(instance)} is not in the range of {schema.Format}");
        }

        return valid;
    }

    // Null where the match was stopped.
    private static string Characters(int count) =>
        count == 1 ? "1 character" : $"{count.ToString(CultureInfo.InvariantCulture)} characters";
}
