using System.Globalization;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>What of the keywords about arrays is in neither a type nor a limit.</summary>
internal static class ArrayClauses
{
    public static void Add(RuleDraft draft, JsonSchema part, TypeReference type)
    {
        if (!part.PrefixItems.IsEmpty)
        {
            AddPrefix(draft, part, type);
        }
        else if (part.Items is { Boolean: false })
        {
            draft.Add(part, "items", SchemaJson.Member("items", "false"));
        }

        if (part.Contains is { } contains)
        {
            draft.Add(part, "contains", (string[])
            [
                SchemaJson.Member("contains", draft.Json.Of(contains)),
                .. Count("minContains", part.Limits.MinContains),
                .. Count("maxContains", part.Limits.MaxContains),
            ]);
        }

        if (part.UnevaluatedItems is { } rest && draft.Json.Of(rest) is not SchemaJson.Anything)
        {
            string whole = draft.Json.Of(part);
            draft.Add(part, "unevaluatedItems", whole.Substring(1, whole.Length - 2));
        }
    }

    // Where all items have one C# type, only what it does not say itself is left to check.
    private static void AddPrefix(RuleDraft draft, JsonSchema part, TypeReference type)
    {
        bool isTyped = type is ArrayTypeReference { Item.Type: NamedTypeReference { Kind: NamedTypeKind.Record } };
        draft.Add(part, "prefixItems", (string[])
        [
            SchemaJson.Member("prefixItems", isTyped ? SchemaJson.ArrayOf(part.PrefixItems.Select(_ => SchemaJson.Anything)) : draft.Json.List(part.PrefixItems)),
            .. part.Items is { } items && (!isTyped || items.Boolean is not null) ? [SchemaJson.Member("items", draft.Json.Of(items))] : Array.Empty<string>(),
        ]);
    }

    private static string[] Count(string keyword, int? count) =>
        count is { } number ? [SchemaJson.Member(keyword, number.ToString(CultureInfo.InvariantCulture))] : [];
}
