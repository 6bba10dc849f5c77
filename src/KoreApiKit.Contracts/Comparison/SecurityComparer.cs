using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Compares a request's credentials: whether there are any where they must be. What good ones are, a document cannot say.</summary>
internal sealed class SecurityComparer(ComparisonContext context, InteractionFindings findings)
{
    public void Compare(PactRequest request, OpenApiOperation operation)
    {
        if (operation.Security.IsEmpty || operation.Security.Any(requirement => requirement.Schemes.All(scheme => IsMet(request, scheme))))
        {
            return;
        }

        IEnumerable<string> alternatives = operation.Security
            .Select(requirement => string.Join(" and ", requirement.Schemes.Select(scheme => Describe(scheme.SchemeName))))
            .Distinct(StringComparer.Ordinal);
        findings.Add(
            CompareRules.SecurityMissing,
            $"The request lacks the credentials that {operation.Method} {operation.Path} requires: {string.Join(", or ", alternatives)}",
            request.Place,
            operation.MethodLocation,
            "the operation requires credentials");
    }

    private bool IsMet(PactRequest request, OpenApiRequiredScheme required) => Scheme(required.SchemeName) switch
    {
        { Type: "apiKey", In: "query", ParameterName: { } name } => request.Query.Any(query => query.Name == name),
        { Type: "apiKey", In: "header", ParameterName: { } name } => Header(request, name) is not null,
        { Type: "apiKey", In: "cookie", ParameterName: { } name } => HasCookie(request, name),
        { Type: "http", Scheme: { } scheme } => Header(request, "Authorization") is { } value
            && value.StartsWith(scheme + " ", StringComparison.OrdinalIgnoreCase),
        { Type: "oauth2" or "openIdConnect" } => Header(request, "Authorization") is not null,

        // Certificates do not show in a request.
        _ => true,
    };

    private OpenApiSecurityScheme? Scheme(string name) => context.Document.SecuritySchemes.FirstOrDefault(scheme => scheme.Name == name);

    private string Describe(string name) => Scheme(name) switch
    {
        { Type: "apiKey" } scheme => $"the {scheme.In} '{scheme.ParameterName}' ({name})",
        { Type: "http" } scheme => $"'Authorization: {scheme.Scheme} …' ({name})",
        _ => $"'Authorization' ({name})",
    };

    private static string? Header(PactRequest request, string name) =>
        request.Headers.FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Values.FirstOrDefault()?.Text;

    private static bool HasCookie(PactRequest request, string name) =>
        Header(request, "Cookie") is { } cookies
        && cookies.Split(';', StringSplitOptions.TrimEntries).Any(cookie => cookie.StartsWith(name + "=", StringComparison.Ordinal));
}
