using System.Text.Json.Nodes;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Corpus.Tests.Sampling;

/// <summary>
/// Makes a value that a schema is likely to allow. It need not succeed: what comes out is checked against the schema before
/// it is used, so a sample may be missing but never wrong.
/// </summary>
internal sealed class SchemaSampler(SchemaValidator validator, Inheritors inheritors, SampleStyle style)
{
    /// <summary>What stands for a member of an enum that is not listed yet.</summary>
    public const string UnknownMember = "a value of tomorrow";

    // Optional members end at the first depth, or when there are enough, so that a sample has an end; all else ends at the second.
    private const int OptionalDepth = 3;
    private const int MaxDepth = 24;
    private const int Enough = 80;
    private const int MostItems = 5;

    private readonly ScalarSampler _scalars = new(validator, style);
    private int _nodes;

    /// <summary>Makes a value; false where there seems to be none. JSON's null is a null node.</summary>
    public bool TrySample(JsonSchema schema, out JsonNode? value) => TrySample(schema, 0, style.Choice, out value);

    private bool TrySample(JsonSchema schema, int depth, int choice, out JsonNode? value)
    {
        value = null;
        _nodes++;
        if (depth > MaxDepth || schema.Boolean == false)
        {
            return false;
        }

        SchemaParts parts = SchemaParts.Of(schema, choice, inheritors);
        if (style.Nulls && depth > 0 && parts.SayNull && validator.IsValid(schema, Null()))
        {
            return true;
        }

        if (TryListed(schema, parts, choice, out value))
        {
            return true;
        }

        JsonTypes[] types = [.. Enum.GetValues<JsonTypes>().Where(type => type is not JsonTypes.Any and not JsonTypes.None && (parts.Types() & type) != 0)];
        if (types.Length == 0)
        {
            return false;
        }

        JsonTypes type = parts.Types() == JsonTypes.Any ? JsonTypes.String : types[choice % types.Length];
        return type switch
        {
            JsonTypes.Object => TryObject(parts, depth, choice, out value),
            JsonTypes.Array => TryArray(parts, depth, choice, out value),
            JsonTypes.Null => true,
            _ => _scalars.TrySample(schema, parts, type, choice, out value),
        };
    }

    private bool TryListed(JsonSchema schema, SchemaParts parts, int choice, out JsonNode? value)
    {
        SpecNode[] listed = [.. parts.All.Select(part => part.Const).OfType<SpecNode>(), .. parts.All.Where(part => !part.Enum.IsDefault).SelectMany(part => part.Enum)];
        if (listed.Length == 0)
        {
            value = null;
            return false;
        }

        SpecNode[] allowed = [.. listed.Where(member => validator.IsValid(schema, member))];
        SpecNode chosen = allowed.Length == 0 ? listed[0] : allowed[choice % allowed.Length];
        value = style.UnknownEnumMembers && allowed.Length > 1 && chosen is ScalarNode { Kind: ScalarKind.String }
            ? UnknownMember
            : JsonNode.Parse(Literals.Json(chosen));
        return true;
    }

    private bool TryObject(SchemaParts parts, int depth, int choice, out JsonNode? value)
    {
        var members = new JsonObject();
        value = members;
        HashSet<string> required = [.. parts.All.SelectMany(part => part.Required)];
        foreach (IGrouping<string, SchemaProperty> property in parts.All.SelectMany(part => part.Properties).GroupBy(property => property.Name, StringComparer.Ordinal))
        {
            if (parts.DiscriminatorValues.TryGetValue(property.Key, out string? chosen))
            {
                members[property.Key] = chosen;
            }
            else if (required.Contains(property.Key) || (style.OptionalMembers && depth < OptionalDepth && _nodes < Enough))
            {
                if (TryMember([.. property.Select(declared => declared.Schema).Distinct()], depth, choice, out JsonNode? member))
                {
                    members[property.Key] = member;
                }
                else if (required.Contains(property.Key))
                {
                    return false;
                }
            }
        }

        foreach (string name in required.Where(name => !members.ContainsKey(name)))
        {
            members[name] = parts.DiscriminatorValues.GetValueOrDefault(name, "required, but not declared");
        }

        AddFurther(parts, depth, choice, members);
        return true;
    }

    // What several parts declare must be valid by each.
    private bool TryMember(JsonSchema[] declared, int depth, int choice, out JsonNode? value)
    {
        foreach (JsonSchema schema in declared.Reverse())
        {
            if (TrySample(schema, depth + 1, choice, out JsonNode? made) && (declared.Length == 1 || Array.TrueForAll(declared, other => IsValid(other, made))))
            {
                value = made;
                return true;
            }
        }

        value = null;
        return false;
    }

    private void AddFurther(SchemaParts parts, int depth, int choice, JsonObject members)
    {
        int wanted = parts.All.Max(part => part.Limits.MinProperties ?? 0);
        JsonSchema? additional = parts.All.FirstOrDefault(part => part.AdditionalProperties is not null)?.AdditionalProperties;
        bool isOpen = additional?.Boolean != false;
        bool isDictionary = additional is { Boolean: null } && parts.All.All(part => part.Properties.IsEmpty);
        int count = Math.Max(wanted - members.Count, isOpen && (style.FurtherMembers || (isDictionary && style.OptionalMembers && depth < OptionalDepth)) ? 2 : 0);
        for (int i = 0; i < Math.Min(count, MostItems); i++)
        {
            string name = i == 0 ? "x further/member~1" : $"Another{i}";
            if (additional is not { Boolean: null })
            {
                members[name] = JsonNode.Parse("""{"deep":[1,2.50,null,{"":"é \"quoted\" \u0000"}],"big":12345678901234567890}""");
            }
            else if (TrySample(additional, depth + 1, choice + i, out JsonNode? member))
            {
                members[name] = member;
            }
        }
    }

    private bool TryArray(SchemaParts parts, int depth, int choice, out JsonNode? value)
    {
        var items = new JsonArray();
        value = items;
        int least = parts.All.Max(part => part.Limits.MinItems ?? 0);
        int most = parts.All.Min(part => part.Limits.MaxItems ?? MostItems);
        int typical = depth < OptionalDepth && _nodes < Enough && style.OptionalMembers ? 1 : 0;
        int count = style.Extent switch
        {
            Extent.Least => least,
            Extent.Most when depth < 2 => Math.Min(most, 3),
            _ => Math.Min(most, typical),
        };
        IReadOnlyList<JsonSchema> prefix = parts.All.FirstOrDefault(part => !part.PrefixItems.IsEmpty)?.PrefixItems ?? [];
        JsonSchema? rest = parts.All.FirstOrDefault(part => part.Items is not null)?.Items;
        for (int i = 0; i < Math.Max(least, Math.Max(count, prefix.Count)); i++)
        {
            JsonNode? item = "item";
            JsonSchema? schema = i < prefix.Count ? prefix[i] : rest;
            if (schema is not null && !TrySample(schema, depth + 1, choice + i, out item))
            {
                return least == 0;
            }

            items.Add(item);
        }

        return true;
    }

    private bool IsValid(JsonSchema schema, JsonNode? value) => validator.IsValid(schema, SampleText.Read(value?.ToJsonString() ?? "null"));

    private static ScalarNode Null() => new(new(), ScalarKind.Null, "null");
}
