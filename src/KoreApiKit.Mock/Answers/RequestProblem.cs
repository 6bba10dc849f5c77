using KoreApiKit.Contracts.Checks;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Mock.Answers;

/// <summary>Which status a request gets that breaks rules of the document.</summary>
internal static class RequestProblem
{
    /// <summary>The problem of these violations; null where there are none.</summary>
    public static Problem? Of(OpenApiOperation operation, IReadOnlyList<ContractViolation> violations)
    {
        if (violations.Count == 0)
        {
            return null;
        }

        if (violations.FirstOrDefault(violation => violation is { Keyword: "content", Place: "header Content-Type" }) is { } content)
        {
            return new Problem(415, "media-type-unknown", "The operation does not take this media type", content.Message) { Violations = violations };
        }

        bool isMalformed = violations.Any(violation => violation.Keyword is "syntax" or "encoding" && violation.Place == "body");
        bool isAboutBody = violations.All(violation => violation.Place == "body");
        string sentence = violations.Count == 1
            ? violations[0].ToString()
            : $"{violations.Count} rules of the document are broken; the first: {violations[0]}";
        return new Problem(Status(operation, isMalformed, isAboutBody), "request-invalid", "The request breaks rules of the document", sentence)
        {
            Violations = violations,
        };
    }

    /// <summary>
    /// 422 for a body that can be read and is wrong, 400 for all else, unless the operation declares only the other one of the
    /// two; 400 where it declares neither.
    /// </summary>
    private static int Status(OpenApiOperation operation, bool isMalformed, bool isAboutBody)
    {
        bool has400 = Statuses.IsDeclared(operation, 400);
        bool has422 = Statuses.IsDeclared(operation, 422);
        return has422 && ((isAboutBody && !isMalformed) || !has400) ? 422 : 400;
    }
}
