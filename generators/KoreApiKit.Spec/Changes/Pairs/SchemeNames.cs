using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>Finds security schemes that have another name in the new document and are the same but for that: no caller sends the name.</summary>
internal static class SchemeNames
{
    /// <summary>The old names by the new ones. A scheme that is like several others is not taken for any of them.</summary>
    public static IReadOnlyDictionary<string, string> Renamed(OpenApiDocument before, OpenApiDocument now)
    {
        List<OpenApiSecurityScheme> removed = [.. before.SecuritySchemes.Where(scheme => now.SecuritySchemes.All(other => other.Name != scheme.Name))];
        List<OpenApiSecurityScheme> added = [.. now.SecuritySchemes.Where(scheme => before.SecuritySchemes.All(other => other.Name != scheme.Name))];
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (OpenApiSecurityScheme scheme in added)
        {
            List<OpenApiSecurityScheme> same = removed.FindAll(other => IsSame(other.Node, scheme.Node));
            if (same.Count == 1 && added.Count(other => IsSame(same[0].Node, other.Node)) == 1)
            {
                names[scheme.Name] = same[0].Name;
            }
        }

        return names;
    }

    private static bool IsSame(MappingNode left, MappingNode right) =>
        Fields(left).Count() == Fields(right).Count()
        && Fields(left).All(entry => right[entry.Key] is { } other && NodeEquality.Instance.Equals(entry.Value, other));

    private static IEnumerable<MappingEntry> Fields(MappingNode scheme) =>
        scheme.Entries.Where(entry => entry.Key != "description" && !entry.Key.StartsWith("x-", StringComparison.Ordinal));
}
