using System.Text;
using System.Text.RegularExpressions;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Model;

/// <summary>Chooses the operations to generate, by the options Include and Exclude.</summary>
internal static class OperationFilter
{
    private const string TagPrefix = "tag:";

    /// <summary>Whether the options leave anything out on purpose.</summary>
    public static bool IsSet(GenerationOptions options) => options.Include.Count > 0 || options.Exclude.Count > 0;

    public static IReadOnlyList<OpenApiOperation> Choose(OpenApiDocument document, GenerationOptions options, FindingCollection findings)
    {
        ReportUnmatched(document, options, options.Include, "IncludeOperations", findings);
        ReportUnmatched(document, options, options.Exclude, "ExcludeOperations", findings);
        return [.. document.Operations.Where(operation =>
            (options.Include.Count == 0 || options.Include.Any(filter => Matches(filter, operation)))
            && !options.Exclude.Any(filter => Matches(filter, operation)))];
    }

    private static bool Matches(string filter, OpenApiOperation operation) =>
        filter.StartsWith(TagPrefix, StringComparison.Ordinal) ? operation.Tags.Contains(filter.Substring(TagPrefix.Length), StringComparer.Ordinal)
        : filter.StartsWith("/", StringComparison.Ordinal) ? Regex.IsMatch(operation.Path, GlobPattern(filter), RegexOptions.CultureInvariant)
        : operation.OperationId == filter;

    // "*" stands for any text within a segment, "**" for any number of segments; "/pets/**" matches "/pets" too.
    private static string GlobPattern(string glob)
    {
        var pattern = new StringBuilder("^");
        for (int i = 0; i < glob.Length; i++)
        {
            if (string.CompareOrdinal(glob, i, "/**", 0, 3) == 0)
            {
                pattern.Append("(?:/.*)?");
                i += 2;
            }
            else
            {
                pattern.Append(glob[i] == '*' ? "[^/]*" : Regex.Escape(glob[i].ToString()));
            }
        }

        return pattern.Append("\\z").ToString();
    }

    private static void ReportUnmatched(
        OpenApiDocument document, GenerationOptions options, IEnumerable<string> filters, string option, FindingCollection findings)
    {
        foreach (string filter in filters.Where(filter => !document.Operations.Any(operation => Matches(filter, operation))))
        {
            findings.Add(FindingDescriptors.UnmatchedFilter, options.Origin, filter, option, options.SpecName);
        }
    }
}
