using System.Collections.Immutable;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Mock.Answers;

/// <summary>Whether a request carries credentials where it must. What good ones are, a document cannot say.</summary>
internal sealed class Credentials(ImmutableArray<OpenApiSecurityScheme> schemes)
{
    private const string Authorization = "Authorization";

    /// <summary>The problem of a request without the credentials of any alternative; null where nothing is missing.</summary>
    public Problem? FindProblem(OpenApiOperation operation, RequestData request)
    {
        if (operation.Security.IsEmpty || operation.Security.Any(alternative => alternative.Schemes.All(scheme => IsMet(request, scheme))))
        {
            return null;
        }

        OpenApiSecurityScheme[] asked =
            [.. operation.Security.SelectMany(alternative => alternative.Schemes).Select(Find).OfType<OpenApiSecurityScheme>().Distinct()];
        string location = (operation.Node["security"]?.Location ?? operation.MethodLocation).ToString();
        string wanted = string.Join(", or ", operation.Security
            .Select(alternative => string.Join(" and ", alternative.Schemes.Select(scheme => Describe(scheme.SchemeName))))
            .Distinct(StringComparer.Ordinal));
        string message = $"The request lacks credentials: {wanted}.";
        return new Problem(401, "credentials-missing", "The request lacks credentials", message)
        {
            Violations = [new ContractViolation("security", "", "security", message, location)],
            Headers = [.. asked.Select(Challenge).OfType<string>().Distinct().Select(text => new NameValue("WWW-Authenticate", text))],
        };
    }

    private bool IsMet(RequestData request, OpenApiRequiredScheme required) => Find(required) switch
    {
        { Type: "apiKey", In: "query", ParameterName: { } name } => request.Query.Any(pair => pair.Name == name && pair.Value.Length > 0),
        { Type: "apiKey", In: "header", ParameterName: { } name } => !string.IsNullOrEmpty(request.Headers.Value(name)),
        { Type: "apiKey", In: "cookie", ParameterName: { } name } => HasCookie(request, name),
        { Type: "http", Scheme: { } scheme } => HasScheme(request, scheme),
        { Type: "oauth2" or "openIdConnect" } => HasScheme(request, "Bearer"),

        // A client's certificate does not show in a request, and an unknown scheme asks for nothing that is known.
        _ => true,
    };

    private OpenApiSecurityScheme? Find(OpenApiRequiredScheme required) =>
        schemes.FirstOrDefault(scheme => scheme.Name == required.SchemeName);

    private string Describe(string name) => schemes.FirstOrDefault(scheme => scheme.Name == name) switch
    {
        { Type: "apiKey" } scheme => $"the {scheme.In} '{scheme.ParameterName}' ({name})",
        { Type: "http", Scheme: { } scheme } => $"'{Authorization}: {Capital(scheme)} …' ({name})",
        _ => $"'{Authorization}: Bearer …' ({name})",
    };

    // RFC 9110, section 11.6.1. Keys have no scheme of their own.
    private static string? Challenge(OpenApiSecurityScheme scheme) => scheme switch
    {
        { Type: "http", Scheme: "basic" } => "Basic realm=\"mock\"",
        { Type: "http", Scheme: { Length: > 0 } name } when name.All(char.IsAsciiLetterOrDigit) => Capital(name),
        { Type: "oauth2" or "openIdConnect" } => "Bearer",
        _ => null,
    };

    private static bool HasScheme(RequestData request, string scheme) =>
        request.Headers.Values(Authorization, StringComparison.OrdinalIgnoreCase)
            .Any(value => value.StartsWith(scheme + " ", StringComparison.OrdinalIgnoreCase) && value.Trim().Length > scheme.Length);

    private static bool HasCookie(RequestData request, string name) =>
        request.Headers.Values("Cookie", StringComparison.OrdinalIgnoreCase)
            .SelectMany(header => header.Split(';', StringSplitOptions.TrimEntries))
            .Any(cookie => cookie.StartsWith(name + "=", StringComparison.Ordinal) && cookie.Length > name.Length + 1);

    private static string Capital(string scheme) => scheme.Length == 0 ? scheme : char.ToUpperInvariant(scheme[0]) + scheme[1..];
}
