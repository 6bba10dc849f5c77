using System.Globalization;
using System.Text.RegularExpressions;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <content>Keywords about objects.</content>
internal sealed partial class Evaluation
{
    private bool EvaluateObject(JsonSchema schema, MappingNode instance, List<SchemaViolation>? report, EvaluatedParts? parts)
    {
        bool valid = EvaluatePropertyCount(schema, instance, report);
        foreach (string name in schema.Required)
        {
            if (instance[name] is null && !MayBeAbsent(schema, name))
            {
                valid = FailMissing(schema, instance, report, "required", name, "");
            }
        }

        foreach (DependentRequired dependent in schema.DependentRequired)
        {
            if (IsPartial || instance[dependent.Name] is null)
            {
                continue;
            }

            foreach (string name in dependent.Required)
            {
                if (instance[name] is null)
                {
                    valid = FailMissing(schema, instance, report, "dependentRequired", name, $", which '{dependent.Name}' requires");
                }
            }
        }

        if (!valid && report is null)
        {
            return false;
        }

        foreach (SchemaProperty property in schema.Properties)
        {
            if (instance[property.Name] is { } value)
            {
                parts?.AddProperty(property.Name);
                valid &= EvaluateChild(property.Schema, value, property.Name, report);
                if (!valid && report is null)
                {
                    return false;
                }
            }
        }

        bool looksAtEach = !schema.PatternProperties.IsEmpty || schema.AdditionalProperties is not null || schema.PropertyNames is not null;
        return (!looksAtEach || EvaluateEachProperty(schema, instance, report, parts)) && valid;
    }

    private bool EvaluateEachProperty(JsonSchema schema, MappingNode instance, List<SchemaViolation>? report, EvaluatedParts? parts)
    {
        PreparedSchema prepared = validator.Prepare(schema);
        bool valid = true;
        foreach (MappingEntry entry in instance.Entries)
        {
            bool known = prepared.PropertyNames.Contains(entry.Key);
            foreach ((Regex pattern, JsonSchema propertySchema) in prepared.PatternProperties)
            {
                if (PatternMatch.Try(pattern, entry.Key) is true)
                {
                    known = true;
                    parts?.AddProperty(entry.Key);
                    valid &= EvaluateChild(propertySchema, entry.Value, entry.Key, report);
                }
            }

            if (!known && schema.AdditionalProperties is { } additional)
            {
                valid &= EvaluateExtra(schema, additional, entry, report, "additionalProperties", prepared.PropertyNames);
            }

            if (schema.PropertyNames is { } names)
            {
                valid &= EvaluateChild(names, new ScalarNode(entry.KeyLocation, ScalarKind.String, entry.Key), entry.Key, report);
            }

            if (!valid && report is null)
            {
                return false;
            }
        }

        if (schema.AdditionalProperties is not null)
        {
            parts?.AddAllProperties();
        }

        return valid;
    }

    // A property that no other keyword knows: additional or unevaluated.
    private bool EvaluateExtra(
        JsonSchema schema, JsonSchema extra, MappingEntry entry, List<SchemaViolation>? report, string keyword, IEnumerable<string> known)
    {
        if (extra.Boolean is not false)
        {
            return EvaluateChild(extra, entry.Value, entry.Key, report);
        }

        if (report is not null)
        {
            _way.Enter(entry.Key);
            Fail(schema, entry.KeyLocation, report, keyword, $"the property '{entry.Key}' is not allowed{Suggestion.For(entry.Key, known)}");
            _way.Leave();
        }

        return false;
    }

    private bool EvaluateUnevaluated(JsonSchema schema, SpecNode instance, List<SchemaViolation>? report, EvaluatedParts parts)
    {
        bool valid = true;
        if (schema.UnevaluatedProperties is { } properties && instance is MappingNode mapping)
        {
            foreach (MappingEntry entry in mapping.Entries)
            {
                valid &= parts.HasProperty(entry.Key)
                    || EvaluateExtra(schema, properties, entry, report, "unevaluatedProperties", []);
            }

            parts.AddAllProperties();
        }

        if (schema.UnevaluatedItems is { } items && instance is SequenceNode sequence)
        {
            for (int i = 0; i < sequence.Items.Length; i++)
            {
                valid &= parts.HasItem(i) || EvaluateExtraItem(schema, items, sequence, i, report, "unevaluatedItems");
            }

            parts.AddAllItems();
        }

        return valid;
    }

    private bool EvaluatePropertyCount(JsonSchema schema, MappingNode instance, List<SchemaViolation>? report)
    {
        SchemaLimits limits = schema.Limits;
        bool valid = true;
        if (!IsPartial && instance.Entries.Length < limits.MinProperties)
        {
            valid = Fail(schema, instance, report, "minProperties", $"the object has {Properties(instance)}, but must have at least {limits.MinProperties}");
        }

        if (instance.Entries.Length > limits.MaxProperties)
        {
            valid = Fail(schema, instance, report, "maxProperties", $"the object has {Properties(instance)}, but may have at most {limits.MaxProperties}");
        }

        return valid;
    }

    private bool FailMissing(
        JsonSchema schema, MappingNode instance, List<SchemaViolation>? report, string keyword, string name, string reason)
    {
        report?.Add(new SchemaViolation(
            _way.ToPointer(), instance.Location, LocationOf(schema, keyword), keyword, $"the property '{name}'{reason} is missing")
        {
            MissingProperty = name,
        });
        return false;
    }

    private bool MayBeAbsent(JsonSchema schema, string name)
    {
        if (direction is ValidationDirection.Any or ValidationDirection.Partial)
        {
            return IsPartial;
        }

        JsonSchema? property = schema.Properties.FirstOrDefault(candidate => candidate.Name == name)?.Schema;
        return property is not null
            && ((direction != ValidationDirection.Response && (property.ReadOnly || property.Target is { ReadOnly: true }))
                || (direction != ValidationDirection.Request && (property.WriteOnly || property.Target is { WriteOnly: true })));
    }

    private static string Properties(MappingNode instance) =>
        instance.Entries.Length == 1 ? "1 property" : $"{instance.Entries.Length.ToString(CultureInfo.InvariantCulture)} properties";
}
