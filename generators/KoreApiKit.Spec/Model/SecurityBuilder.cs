using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes the security of operations, and the schemes that they use.</summary>
internal sealed class SecurityBuilder(OpenApiDocument document, FindingCollection findings)
{
    private readonly SortedDictionary<string, OpenApiSecurityScheme> _used = new(StringComparer.Ordinal);

    public EquatableArray<SecurityRequirementModel> Build(OpenApiOperation operation)
    {
        bool optional = operation.Security.Any(requirement => requirement.Schemes.IsEmpty);
        var requirements = new List<OpenApiSecurityScheme[]>();
        foreach (OpenApiSecurityRequirement requirement in operation.Security.Where(requirement => !requirement.Schemes.IsEmpty))
        {
            OpenApiSecurityScheme[] schemes = [.. requirement.Schemes.Select(scheme => Find(scheme.SchemeName, operation)).OfType<OpenApiSecurityScheme>()];
            Array.ForEach(schemes, scheme => _used[scheme.Name] = scheme);

            // What the connection does itself, such as a certificate, asks nothing of the client.
            if (schemes.Length == 0)
            {
                optional = true;
            }
            else
            {
                requirements.Add(schemes);
            }
        }

        return requirements
            .Select(schemes => new SecurityRequirementModel(schemes.Select(scheme => scheme.Name).ToEquatableArray(), optional))
            .ToEquatableArray();
    }

    /// <summary>The schemes that were used, in order of their names. No option has a name of <paramref name="taken"/>.</summary>
    public EquatableArray<SecuritySchemeModel> Schemes(IEnumerable<string> taken)
    {
        Dictionary<string, string> names = new NameAssigner([.. ReservedNames.OfClientOptions, .. taken], "Credential").Assign(
            _used.Keys.Select(name => new NameClaim(name, name, IdentifierText.Pascal(name), IdentifierText.Spelling(name), 0)),
            []);
        return _used.Values.Select(scheme => Build(scheme, names[scheme.Name])).ToEquatableArray();
    }

    private static SecuritySchemeModel Build(OpenApiSecurityScheme scheme, string name)
    {
        CredentialPlace place = (scheme.Type, scheme.In) switch
        {
            ("apiKey", "query") => CredentialPlace.Query,
            ("apiKey", "cookie") => CredentialPlace.Cookie,
            ("apiKey", _) => CredentialPlace.Header,
            _ => CredentialPlace.Authorization,
        };
        string parameter = (scheme.Type, scheme.Scheme) switch
        {
            ("apiKey", _) => scheme.ParameterName ?? scheme.Name,
            ("http", { Length: > 0 } given) => char.ToUpperInvariant(given[0]) + given.Substring(1),
            _ => "Bearer",
        };
        return new SecuritySchemeModel(scheme.Name, name, place, parameter, Documentation.Of(scheme.Description, null, null));
    }

    private OpenApiSecurityScheme? Find(string name, OpenApiOperation operation)
    {
        OpenApiSecurityScheme? scheme = document.SecuritySchemes.FirstOrDefault(candidate => candidate.Name == name);
        if (scheme is null)
        {
            findings.Add(FindingDescriptors.NotSupported, operation.MethodLocation, $"The security scheme '{name}' is not declared in components/securitySchemes; the operation is called without it");
            return null;
        }

        if (scheme.Type is "apiKey" or "http" or "oauth2" or "openIdConnect")
        {
            return scheme;
        }

        findings.Add(FindingDescriptors.NotSupported, scheme.Node.Location, $"The security scheme '{name}' of type '{scheme.Type}' is not applied by the client; configure it on the HttpClient");
        return null;
    }
}
