using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Compares a request's method and path, and all paths for which its path matcher stands.</summary>
internal sealed class PathComparer(ComparisonContext context, OperationSearch search, InteractionFindings findings)
{
    /// <summary>The operation, or null after a finding.</summary>
    public OperationMatch? Compare(PactRequest request)
    {
        FoundOperation found = search.Find(request);
        if (found.Match.Operation is not { } operation)
        {
            ReportUnknown(request, found.Match.Kind);
            return null;
        }

        if (found.LacksBasePath)
        {
            findings.Add(
                CompareRules.PathWithoutBase,
                $"'{request.Path.Text}' is {operation.Method} {operation.Path} without the path of a server ({string.Join(", ", BasePaths(operation))})",
                request.Path.Place,
                Servers(),
                "the servers");
        }

        if (operation.Deprecated)
        {
            findings.Add(
                CompareRules.OperationDeprecated,
                $"{operation.Method} {operation.Path} is deprecated",
                request.Path.Place,
                operation.MethodLocation,
                "the operation is deprecated");
        }

        if (request.Rules.Of(PactPart.Path) is { Matchers: [RegexMatcher regex] } rule)
        {
            CompareMatcher(rule, regex, operation, request, found.LacksBasePath);
        }

        return found.Match;
    }

    private void ReportUnknown(PactRequest request, RequestMatch kind)
    {
        SpecLocation paths = context.Document.Node.Find("paths")?.KeyLocation ?? context.Document.Node.Location;
        if (kind == RequestMatch.OtherMethod)
        {
            findings.Add(
                CompareRules.MethodUnknown,
                $"The document has the path '{request.Path.Text}', but not with the method {request.Method.Text}",
                request.Method.Place,
                paths,
                "the paths");
        }
        else
        {
            findings.Add(CompareRules.PathUnknown, $"The document has no path that '{request.Path.Text}' fits", request.Path.Place, paths, "the paths");
        }
    }

    private void CompareMatcher(MatchingRule rule, RegexMatcher regex, OpenApiOperation operation, PactRequest request, bool lacksBasePath)
    {
        if (context.Languages.Whole(regex.Pattern) is not { } paths)
        {
            return;
        }

        IEnumerable<string> basePaths = lacksBasePath ? [""] : BasePaths(operation);
        Language described = context.Languages.Factory.Union(basePaths.Select(basePath => context.PathLanguages.Of(basePath, operation)));
        if (context.Languages.FindOutside(paths, described) is not (LanguageContent.Some, { } path)
            || search.IsPathOf(operation, request, path))
        {
            return;
        }

        findings.Add(
            CompareRules.PathWiderThanTemplate,
            $"The path matcher {MatcherText.Of(rule)} also stands for '{path}', which is not one of {operation.Method} {operation.Path}",
            rule.Place,
            operation.MethodLocation,
            "the operation");
    }

    private IEnumerable<string> BasePaths(OpenApiOperation operation) =>
        Route.BasePaths(operation.Servers.IsEmpty ? context.Document.Servers : operation.Servers);

    private SpecLocation Servers() =>
        (context.Document.Node.Find("servers") ?? context.Document.Node.Find("basePath"))?.KeyLocation ?? context.Document.Node.Location;
}
