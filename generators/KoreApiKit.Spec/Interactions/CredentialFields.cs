using System.Collections.Immutable;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Interactions;

/// <summary>
/// The credentials of a request: of the first alternative that asks for any. A contract pins that they are sent and their
/// form, never a credential.
/// </summary>
internal static class CredentialFields
{
    private const string Any = "^\\S+$";

    public static void Add(OpenApiDocument document, OpenApiOperation operation, List<NamedJson> query, List<NamedJson> headers)
    {
        OpenApiSecurityRequirement? requirement = operation.Security.FirstOrDefault(alternative => !alternative.Schemes.IsEmpty);
        foreach (OpenApiRequiredScheme required in requirement?.Schemes ?? ImmutableArray<OpenApiRequiredScheme>.Empty)
        {
            OpenApiSecurityScheme? scheme = document.SecuritySchemes.FirstOrDefault(candidate => candidate.Name == required.SchemeName);
            switch (scheme)
            {
                case { Type: "apiKey", In: "header", ParameterName: { } name }:
                    headers.Add(Field(name, Any, "credential"));
                    break;
                case { Type: "apiKey", In: "query", ParameterName: { } name }:
                    query.Add(Field(name, Any, "credential"));
                    break;
                case { Type: "apiKey", In: "cookie", ParameterName: { } name }:
                    headers.Add(Field("Cookie", "^(.*; )?" + EnginePattern.Escape(name) + "=[^;]+(;.*)?$", name + "=credential"));
                    break;
                case { Type: "http", Scheme: "basic" }:
                    headers.Add(Field("Authorization", "^Basic [A-Za-z0-9+/]+={0,2}$", "Basic Y3JlZGVudGlhbA=="));
                    break;
                case { Type: "http" or "oauth2" or "openIdConnect" }:
                    headers.Add(Field("Authorization", "^Bearer \\S+$", "Bearer credential"));
                    break;
            }
        }
    }

    private static NamedJson Field(string name, string pattern, string example) =>
        new(name, IntegrationJson.Regex(pattern, IntegrationJson.Text(example)));
}
