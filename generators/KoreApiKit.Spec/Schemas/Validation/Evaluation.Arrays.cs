using System.Globalization;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <content>Keywords about arrays.</content>
internal sealed partial class Evaluation
{
    private bool EvaluateArray(JsonSchema schema, SequenceNode instance, List<SchemaViolation>? report, EvaluatedParts? parts)
    {
        bool valid = EvaluateItemCount(schema, instance, report);
        if (schema.Limits.UniqueItems)
        {
            valid &= EvaluateUnique(schema, instance, report);
        }

        int first = Math.Min(schema.PrefixItems.Length, instance.Items.Length);
        for (int i = 0; i < first && (valid || report is not null); i++)
        {
            valid &= EvaluateChild(schema.PrefixItems[i], instance.Items[i], i, report);
        }

        parts?.AddFirstItems(first);
        if (schema.Items is { } items)
        {
            for (int i = first; i < instance.Items.Length && (valid || report is not null); i++)
            {
                valid &= schema.PrefixItems.IsEmpty
                    ? EvaluateChild(items, instance.Items[i], i, report)
                    : EvaluateExtraItem(schema, items, instance, i, report, "items");
            }

            parts?.AddAllItems();
        }

        return (schema.Contains is null || EvaluateContains(schema, schema.Contains, instance, report, parts)) && valid;
    }

    private bool EvaluateItemCount(JsonSchema schema, SequenceNode instance, List<SchemaViolation>? report)
    {
        SchemaLimits limits = schema.Limits;
        bool valid = true;
        if (instance.Items.Length < limits.MinItems)
        {
            valid = Fail(schema, instance, report, "minItems", $"the array has {Items(instance.Items.Length)}, but must have at least {limits.MinItems}");
        }

        if (instance.Items.Length > limits.MaxItems)
        {
            valid = Fail(schema, instance, report, "maxItems", $"the array has {Items(instance.Items.Length)}, but may have at most {limits.MaxItems}");
        }

        return valid;
    }

    private bool EvaluateUnique(JsonSchema schema, SequenceNode instance, List<SchemaViolation>? report)
    {
        var firstIndexes = new Dictionary<SpecNode, int>(NodeEquality.Instance);
        for (int i = 0; i < instance.Items.Length; i++)
        {
            if (firstIndexes.TryGetValue(instance.Items[i], out int earlier))
            {
                _way.Enter(i);
                Fail(schema, instance.Items[i], report, "uniqueItems", $"this item equals item {earlier.ToString(CultureInfo.InvariantCulture)}, but all items must differ");
                _way.Leave();
                return false;
            }

            firstIndexes.Add(instance.Items[i], i);
        }

        return true;
    }

    private bool EvaluateContains(
        JsonSchema schema, JsonSchema contains, SequenceNode instance, List<SchemaViolation>? report, EvaluatedParts? parts)
    {
        int count = 0;
        for (int i = 0; i < instance.Items.Length; i++)
        {
            if (EvaluateChild(contains, instance.Items[i], i, null))
            {
                count++;
                parts?.AddItem(i);
            }
        }

        int least = schema.Limits.MinContains ?? 1;
        if (count < least)
        {
            string keyword = schema.Limits.MinContains is null ? "contains" : "minContains";
            return Fail(schema, instance, report, keyword, $"{Items(count)} of the array fit the schema of 'contains', but at least {least} must");
        }

        return count <= (schema.Limits.MaxContains ?? int.MaxValue)
            || Fail(schema, instance, report, "maxContains", $"{Items(count)} of the array fit the schema of 'contains', but at most {schema.Limits.MaxContains} may");
    }

    // An item after those that have a schema of their own.
    private bool EvaluateExtraItem(
        JsonSchema schema, JsonSchema extra, SequenceNode instance, int index, List<SchemaViolation>? report, string keyword)
    {
        if (extra.Boolean is not false)
        {
            return EvaluateChild(extra, instance.Items[index], index, report);
        }

        _way.Enter(index);
        Fail(schema, instance.Items[index], report, keyword, "no item is allowed at this place of the array");
        _way.Leave();
        return false;
    }

    private static string Items(int count) =>
        count == 1 ? "1 item" : $"{count.ToString(CultureInfo.InvariantCulture)} items";
}
